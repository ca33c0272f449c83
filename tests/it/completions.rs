//! Completions at work in bash, and what the scripts of other shells know.

use std::process::Command;

use crate::support::{OnDisk, Site};

fn site() -> OnDisk {
    Site::new().build()
}

fn script(shell: &str, language: &str) -> String {
    let run = site().run(&["completions", shell, "--lang", language]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{shell}");
    run.stdout
}

/// What bash offers for the last word of a line.
fn offered(line: &[&str]) -> Vec<String> {
    let site = site();
    site.write("sasshi.bash", &script("bash", "ja"));
    let words: Vec<String> = line.iter().map(|word| format!("'{word}'")).collect();
    let (last, before) = (words[words.len() - 1].clone(), words[words.len() - 2].clone());
    let test = format!(
        "source ./sasshi.bash; complete -p sasshi >&2 || exit 1; COMP_WORDS=({}); COMP_CWORD={}; \
         _sasshi sasshi {last} {before}; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
        words.join(" "),
        line.len() - 1
    );
    let output = Command::new("bash")
        .args(["--norc", "-c", &test])
        .current_dir(site.path("."))
        .output()
        .expect("bash runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8").lines().map(str::to_owned).collect()
}

#[test]
fn bash_completes_commands_options_and_values() {
    assert_eq!(offered(&["sasshi", "bui"]), ["build"]);
    assert_eq!(offered(&["sasshi", "new", "ch"]), ["chapter"]);
    assert_eq!(offered(&["sasshi", "build", "--re"]), ["--release"]);
    assert_eq!(offered(&["sasshi", "table", "export", "--format", ""]), ["csv", "xlsx", "json"]);
    assert_eq!(offered(&["sasshi", "check", "--lang", ""]), ["ja", "en"]);
}

#[test]
fn every_shell_gets_the_commands_and_what_they_do_in_the_language_of_messages() {
    for (shell, mark) in [
        ("zsh", "#compdef sasshi"),
        ("powershell", "Register-ArgumentCompleter"),
        ("elvish", "set edit:completion"),
    ] {
        for (language, words) in [("ja", "公開せずに、サイトを確かめます"), ("en", "Check the site")]
        {
            let script = script(shell, language);
            assert!(script.contains(mark), "{shell}");
            assert!(script.contains(words), "{shell}: {words}");
            for option in ["base-url", "dry-run", "languages"] {
                assert!(script.contains(option), "{shell}: {option}");
            }
        }
    }
}
