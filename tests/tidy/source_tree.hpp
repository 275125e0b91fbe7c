// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace studio::tidy {

/// One text file of the repository.
struct SourceFile {
    std::string path;  // from the root, with '/'
    std::string text;
};

using Tree = std::vector<SourceFile>;

/// One breach of a rule, at one place. Line 0 means the file as a whole.
struct Finding {
    std::string rule;
    std::string path;
    std::size_t line;
    std::string text;
};
using Findings = std::vector<Finding>;

/// Reads the files people write: no build output, no node_modules, no git data, no test corpora.
Tree load_tree(const std::filesystem::path& root);

/// The lines of a text, without their ends.
std::vector<std::string_view> split_lines(std::string_view text);

bool ends_with_any(std::string_view path, const std::vector<std::string_view>& endings);
bool is_cpp(std::string_view path);
/// Files that carry an SPDX line: C++, CMake, shell, Solidity, JavaScript, style sheets.
bool is_source(const SourceFile& file);

/// The folder of a path, without a slash at its end; empty for files at the top.
std::string_view folder_of(std::string_view path);
std::string_view name_of(std::string_view path);

}  // namespace studio::tidy
