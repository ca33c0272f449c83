//! Reads the steps of a story from the blocks of a chapter.

/// Something that the reader does or sees.
#[derive(Debug)]
pub enum Step {
    /// Types a command and sees the answer: its lines may hold `…`.
    Type { line: usize, command: String, answer: String },
    /// Sees what the running preview says.
    See { line: usize, answer: String },
    /// Stops the running preview and sees its last words.
    Stop { line: usize, answer: String },
    /// Changes a file: what stood there, and what stands there now. With nothing before, it is added at the end.
    Edit { line: usize, file: String, before: String, after: String },
    /// Writes a new file.
    Write { line: usize, file: String, text: String },
}

/// The steps of a chapter, in order.
pub fn steps(text: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut lines = text.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let Some(info) = line.trim_start().strip_prefix("```") else { continue };
        let fence = &line[..line.len() - info.len()];
        let indent = fence.len() - fence.trim_start().len();
        let block: Vec<&str> = lines
            .by_ref()
            .map(|(_, line)| line)
            .take_while(|line| line.trim() != "```")
            .map(|line| line.get(indent..).unwrap_or_default())
            .collect();
        let at = number + 2;
        match info.trim().split_once(' ') {
            None if info == "console" => console(at, &block, &mut steps),
            Some(("diff", file)) => steps.push(edit(at, file, &block)),
            Some((_, file)) => {
                let text = joined(&block);
                steps.push(Step::Write { line: at, file: file.to_owned(), text });
            }
            None => {}
        }
    }
    steps
}

fn console(at: usize, block: &[&str], steps: &mut Vec<Step>) {
    for (number, line) in block.iter().enumerate() {
        let at = at + number;
        if let Some(command) = line.strip_prefix("$ ") {
            steps.push(Step::Type { line: at, command: command.to_owned(), answer: String::new() });
        } else if *line == "^C" {
            steps.push(Step::Stop { line: at, answer: String::new() });
        } else {
            if number == 0 {
                steps.push(Step::See { line: at, answer: String::new() });
            }
            let (Step::Type { answer, .. } | Step::See { answer, .. } | Step::Stop { answer, .. }) =
                steps.last_mut().expect("a step")
            else {
                panic!("line {at}: nothing answers here");
            };
            answer.push_str(line);
            answer.push('\n');
        }
    }
}

fn edit(line: usize, file: &str, block: &[&str]) -> Step {
    let side = |other: char| {
        let lines: Vec<&str> =
            block.iter().filter(|line| !line.starts_with(other)).map(|line| rest(line)).collect();
        joined(&lines)
    };
    Step::Edit { line, file: file.to_owned(), before: side('+'), after: side('-') }
}

/// A line of an edit without its sign.
fn rest(line: &str) -> &str {
    line.strip_prefix(['-', '+', ' ']).unwrap_or(line)
}

fn joined(lines: &[&str]) -> String {
    lines.iter().flat_map(|line| [*line, "\n"]).collect()
}
