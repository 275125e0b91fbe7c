# SPDX-License-Identifier: GPL-3.0-or-later
# Build step of studio_embed(): writes SOURCE and HEADER from FILES (separated by |).
cmake_minimum_required(VERSION 3.25)
string(REPLACE "|" ";" files "${FILES}")

file(WRITE ${HEADER} "// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string_view>
namespace ${NAMESPACE} {
/// A file's name without its folder, and its text.
struct EmbeddedFile {
    std::string_view name;
    std::string_view text;
};
std::span<const EmbeddedFile> files();
}  // namespace ${NAMESPACE}
")

set(entries "")
foreach(path IN LISTS files)
  get_filename_component(name ${path} NAME)
  file(READ ${path} text)
  string(APPEND entries "    {\"${name}\", R\"embedded(${text})embedded\"sv},\n")
endforeach()
file(WRITE ${SOURCE} "// SPDX-License-Identifier: GPL-3.0-or-later
#include <embedded/${TARGET}.hpp>
namespace ${NAMESPACE} {
namespace {
using namespace std::string_view_literals;
constexpr EmbeddedFile kFiles[] = {
${entries}};
}
std::span<const EmbeddedFile> files() { return kFiles; }
}  // namespace ${NAMESPACE}
")
