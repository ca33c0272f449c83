//! Failures of the system in the user's language.

use std::io::{Error, ErrorKind};

use crate::diagnostic::MessageLanguage;

/// What went wrong; the system's own words for what is rare.
pub fn io_words(error: &Error, language: MessageLanguage) -> String {
    let (japanese, english) = match error.kind() {
        ErrorKind::NotFound => ("ファイルかフォルダーがありません", "there is no such file or folder"),
        ErrorKind::AlreadyExists => ("同じ名前のものが、もうあります", "it is there already"),
        ErrorKind::PermissionDenied => ("開く権限がありません", "you are not allowed to"),
        ErrorKind::NotADirectory => {
            ("途中の名前が、フォルダーではありません", "a part of its path is no folder")
        }
        ErrorKind::IsADirectory => ("ファイルではなく、フォルダーです", "it is a folder"),
        ErrorKind::ReadOnlyFilesystem => ("書き込めない場所です", "nothing can be written there"),
        ErrorKind::StorageFull => ("空き容量がありません", "the disk is full"),
        _ => return error.to_string(),
    };
    language.pick(japanese, english).to_owned()
}
