//! Programs that stand in for a browser: shell scripts that hand out a PDF made beforehand.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use lopdf::{Dictionary, Document, Object, dictionary};

use crate::support::OnDisk;

/// Says why and makes nothing.
pub const FAILS: &str = "#!/bin/sh\necho 'cannot open the page' >&2\nexit 7\n";

/// Makes a file that is no PDF.
pub const fn broken() -> &'static str {
    "#!/bin/sh\nfor a in \"$@\"; do case \"$a\" in --print-to-pdf=*) echo nothing > \"${a#--print-to-pdf=}\";; esac; done\n"
}

/// A program by its path.
pub fn write(site: &OnDisk, name: &str, script: &str) -> String {
    let path = site.path(&format!("browsers/{name}"));
    site.write(&format!("browsers/{name}"), script);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("a program");
    path.display().to_string()
}

/// A browser that prints this: places as `ID PAGE`. What it was given last stays in `seen.html`.
pub fn prints(site: &OnDisk, places: &[&str], pages: usize) -> String {
    let name = format!("prints-{}", places.concat().replace(' ', "-"));
    site.write_bytes(&format!("browsers/{name}.pdf"), &pdf(places, pages));
    let (file, seen) = (site.path(&format!("browsers/{name}.pdf")), site.path("seen.html"));
    let script = format!(
        "#!/bin/sh\nfor a in \"$@\"; do case \"$a\" in\n\
         --print-to-pdf=*) /bin/cp '{}' \"${{a#--print-to-pdf=}}\";;\n\
         file://*) /bin/cp \"${{a#file://}}\" '{}';;\nesac; done\n",
        file.display(),
        seen.display()
    );
    write(site, &name, &script)
}

fn pdf(places: &[&str], count: usize) -> Vec<u8> {
    let mut document = Document::with_version("1.4");
    let parent = document.new_object_id();
    let pages: Vec<Object> = (0..count)
        .map(|_| document.add_object(dictionary! { "Type" => "Page", "Parent" => parent }).into())
        .collect();
    let mut list = Dictionary::new();
    for place in places {
        let (id, page) = place.split_once(' ').expect("an id and a page");
        let page = pages[page.parse::<usize>().expect("a number") - 1].clone();
        list.set(id, vec![page, "XYZ".into(), 0.into(), 0.into(), 0.into()]);
    }
    let list = document.add_object(list);
    let size = i64::try_from(count).expect("few pages");
    let tree = dictionary! { "Type" => "Pages", "Kids" => pages, "Count" => size, "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()] };
    document.objects.insert(parent, Object::Dictionary(tree));
    let catalog =
        document.add_object(dictionary! { "Type" => "Catalog", "Pages" => parent, "Dests" => list });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("a PDF");
    bytes
}
