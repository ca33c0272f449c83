//! Runs the program.

use std::path::Path;
use std::process::Command;

/// What a run gave.
#[derive(Debug, PartialEq, Eq)]
pub struct Run {
    /// Exit code.
    pub code: i32,
    /// The result.
    pub stdout: String,
    /// The problems.
    pub stderr: String,
}

/// Runs the program in a folder, with nothing of the environment but what tests can rely on.
pub fn sasshi(folder: &Path, arguments: &[&str]) -> Run {
    run(folder, arguments, &[("NO_COLOR", "1")])
}

impl Run {
    /// Runs the program with these variables alone.
    pub fn with_environment(folder: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        run(folder, arguments, environment)
    }
}

fn run(folder: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_sasshi"))
        .current_dir(folder)
        .env_clear()
        .envs(environment.iter().copied())
        .args(arguments)
        .output()
        .expect("the program runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Run { code: output.status.code().unwrap_or(-1), stdout: text(output.stdout), stderr: text(output.stderr) }
}
