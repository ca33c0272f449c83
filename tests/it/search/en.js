sasshiSearch({"language":"en","groups":[
["_terms","Glossary",[
["glossary.html",[],[[1,0,"Glossary","The terms of the strategy in plain words, with what they are called in the other language and where they are used."],[3,"generative-ai","generative AI","生成AI\nAI that makes texts and pictures.",[[1,"ja"]]],[3,"rpa","RPA","RPA\nA way to hand over routine work.",[[1,"ja"]]]]]
]],
["plan","Plan of the Town",[
["plan/index.html",[],[[1,0,"Plan of the Town","July 2026\nFY2026–2029 4 fiscal years, April 2026 to March 2030\nThe plan of the town in one booklet."],[2,"imprint-title","About this booklet","Made from\nThe city, Plan of the Town (original), July 2026\nEdited by\nThe editors\nDate of this edition\n20 November 2026\nTerms of use\nCC0\nPublished at\nhttps://plan.example/en/plan/index.html"]]],
["plan/start.html",[],[[1,0,"Chapter 1: Introduction",""],[2,"aim","Aim","The city hall uses generative AI and RPA. The goal is 80%."]]],
["plan/goals.html",[],[[1,0,"Chapter 2: Goals","There are two goals."]]],
["plan/counter.html",[],[[1,0,"Chapter 3: 窓口","窓口の話です。\nまえがきです。",[[0,"ja"],[1,"ja"],[2,"ja"]]],[2,"counter","￹豊中市￺とよなかし￻の￹窓口￺まどぐち￻","申込率は 86% です。<b>と「引用\u2028」。\n一つめ\n二つめ\nその中\n読みかた\n割合です。\n表3-2混雑の時間\n時間\t混み方\n午前\t多い",[[0,"ja"],[1,"ja"],[2,"ja"],[3,"ja"],[4,"ja"],[5,"ja"],[6,"ja"],[7,"ja"],[8,"ja"],[9,"ja"]]],[3,"contact","問い合わせ","電話で。",[[0,"ja"],[1,"ja"]]],[2,"endmatter","Notes","小数は四捨五入しました。",[[1,"ja"]]]]]
]],
["_tables","Tables",[
["plan/tables/actions.html",["Plan of the Town"],[[1,0,"Table 1 All actions","Table 1 All actions\nInitiative\tExamples\tTiming\nAs of July 2026"],[2,"a-1","Pillar A: Town",""],[3,"a-1","A-1 Bus trials","Self-driving\nongoing"],[3,"a-2","A-2 Library app","FY2026–2029"],[2,"columns-title","What the columns mean","Code\nThe letter of the pillar and a number in it.\nInitiative\nThe name of the initiative.\nPillar\nThe pillar that the initiative belongs to.\nExamples\nExamples of what is done.\nTiming\nThe fiscal years in which it is done. “Ongoing” means without a set beginning or end."]]],
["plan/tables/kgis.html",["Plan of the Town"],[[1,0,"Table 2 The two goals","Table 2 The two goals\nIndicator\tWhat is measured\tStarting value FY2025\tTarget\tTarget year\nAs of July 2026\n— not applicable\n… value not known"],[3,"satisfaction","Satisfaction of citizens","72%\n80% or more\nFY2029"],[3,"hours","Hours saved","1,200 hours or more\nFY2029"],[2,"columns-title","What the columns mean","Indicator\nThe name of the goal or indicator.\nWhat is measured\nWhat the value is about.\nStarting value\nThe value before the work began.\nYear of the starting value\nThe fiscal year in which the starting value was measured.\nTarget\nThe value to reach.\nCondition\nWhether the target means this value or more, or exactly this value.\nTarget year\nThe fiscal year by which the target is reached."]]],
["plan/tables/share.html",["Plan of the Town"],[[1,0,"Table 3 Share of online applications","Table 3 Share of online applications Unit: %\nProcedure\tFY2023\tFY2025\nAs of July 2026\n… value not known"],[3,"nursery","Nursery places","76\n86"],[3,"garbage","Large garbage","41.9"],[2,"columns-title","What the columns mean","Procedure\nFY2023\nFY2025"]]]
]],
["_pages","This site",[
["index.html",[],[[1,0,"Small Bookshelf",""],[2,"overview","In three minutes",""],[3,"plan","Plan","Read the plan of the town"]]],
["sources.html",[],[[1,0,"Sources","The documents that the figures and texts of this site come from."],[2,"city-plan","Plan of the Town (original)","The city\nJuly 2026"]]],
["pages/about.html",[],[[1,0,"About this shelf","Made by the editors."]]]
]]
]});
