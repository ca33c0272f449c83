//! The chapter of commands, made of what the program says of them itself.

use std::collections::BTreeSet;

use sasshi::diagnostic::MessageLanguage;

use crate::support::{here, sasshi};

/// File name and text of the chapter in a language.
pub fn chapter(language: MessageLanguage, tag: &str) -> (String, String) {
    let title = language.pick("命令", "Commands");
    let summary = language
        .pick("sasshiの命令と、その設定の一覧です。", "The commands of sasshi with all their options.");
    let note = language.pick(
        "<!-- このファイルはテストが作ります。手では直しません（CONTRIBUTING.md を見てください）。 -->",
        "<!-- Made by a test, not edited by hand (see CONTRIBUTING.md). -->",
    );
    let lead = language.pick(
        "端末で`--help`を付けると、同じ説明が出ます。はじめの`sasshi`にある設定（`--lang`など）は、どの命令にも使えます。命令のあとの番号（終了コード）は、`0`が成功、`1`が内容の誤り、`2`が打ちまちがい、`3`がディスクやネットワークなど外の失敗です。",
        "In the terminal, the option `--help` prints the same text. The options of `sasshi` itself, which stand first, are for every command. The command ends with `0` when all is done, `1` when the content has an error, `2` when it was typed wrong, `3` when something outside failed: a disk, a port, a browser.",
    );
    let mut text = format!("+++\ntitle = \"{title}\"\nsummary = \"{summary}\"\n+++\n\n{note}\n\n{lead}\n\n");
    let of_all = help(&[], tag);
    for command in all(&[]) {
        let name = std::iter::once("sasshi").chain(command.iter().map(String::as_str)).collect::<Vec<_>>();
        let anchor = name.join("-");
        let help = if command.is_empty() { of_all.clone() } else { own(&help(&command, tag), &of_all) };
        let name = name.join(" ");
        text.push_str(&format!(
            "## {name} {{#{anchor}}}\n\n````console\n$ {name} --help\n{}\n````\n\n",
            help.trim_end()
        ));
    }
    (format!("60-commands.{tag}.md"), text)
}

/// What a command says of itself, without the options that all have.
fn own(help: &str, of_all: &str) -> String {
    let common: BTreeSet<&str> = of_all.split("\n\n").map(str::trim_end).collect();
    help.split("\n\n").filter(|part| !common.contains(part.trim_end())).collect::<Vec<_>>().join("\n\n")
}

/// A command and all below it, in the order of the help.
fn all(command: &[String]) -> Vec<Vec<String>> {
    let mut found = vec![command.to_vec()];
    let help = help(command, "en");
    let list =
        help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    for line in list {
        let Some(name) = line.strip_prefix("  ").filter(|rest| !rest.starts_with(' ')) else { continue };
        let name = name.split_whitespace().next().expect("a name").trim_end_matches(',').to_owned();
        if name != "help" {
            found.extend(all(&[command, &[name]].concat()));
        }
    }
    found
}

fn help(command: &[String], tag: &str) -> String {
    let mut arguments: Vec<&str> = command.iter().map(String::as_str).collect();
    arguments.extend(["--help", "--lang", tag]);
    let run = sasshi(&here("."), &arguments);
    assert_eq!(run.code, 0, "{arguments:?}: {}", run.stderr);
    run.stdout
}
