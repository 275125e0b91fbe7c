// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_tree.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace studio::tidy {

namespace {

bool is_skipped_folder(const std::string& name) {
    return name == "build" || name == ".git" || name == "node_modules" || name == "corpus";
}

bool is_binary(std::string_view path) {
    return ends_with_any(path, {".png", ".svg", ".ttf", ".otf", ".zst", ".bin", ".ico", ".ts", ".qm"});
}

std::string read_file(const std::filesystem::path& path) {
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{}};
}

}  // namespace

Tree load_tree(const std::filesystem::path& root) {
    Tree tree;
    auto it = std::filesystem::recursive_directory_iterator{root};
    for (const auto& entry : it) {
        if (entry.is_directory() && is_skipped_folder(entry.path().filename().string())) {
            it.disable_recursion_pending();
        }
        const std::string path = entry.path().lexically_relative(root).generic_string();
        if (entry.is_regular_file() && !is_binary(path)) {
            tree.push_back({path, read_file(entry.path())});
        }
    }
    std::sort(tree.begin(), tree.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return tree;
}

std::vector<std::string_view> split_lines(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

bool ends_with_any(std::string_view path, const std::vector<std::string_view>& endings) {
    return std::any_of(endings.begin(), endings.end(), [&](auto ending) { return path.ends_with(ending); });
}

bool is_cpp(std::string_view path) {
    return ends_with_any(path, {".cpp", ".hpp", ".h", ".c"});
}

bool is_source(const SourceFile& file) {
    static const std::vector<std::string_view> endings{".cmake", "CMakeLists.txt", ".sh",  ".sol",
                                                       ".js",    ".mjs",           ".cjs", ".qss"};
    return is_cpp(file.path) || ends_with_any(file.path, endings) || file.text.starts_with("#!");
}

std::string_view folder_of(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

std::string_view name_of(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

}  // namespace studio::tidy
