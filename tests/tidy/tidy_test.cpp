// SPDX-License-Identifier: GPL-3.0-or-later
// Small bad trees, and the finding each must give; good ones, which must give none.
#include <gtest/gtest.h>

#include <algorithm>

#include "arrows.hpp"
#include "cpp_text.hpp"
#include "rules.hpp"

namespace studio::tidy {
namespace {

const std::string LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n";
const std::string README = "**Purpose.** a\n**May include.** b\n**Must not contain.** c\n";

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

std::size_t count(const Findings& findings, std::string_view rule) {
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(), [&](const Finding& f) { return f.rule == rule; }));
}

/// How often one rule speaks about a tree of one file.
std::size_t findings_in(const std::string& path, const std::string& text, std::string_view rule) {
    return count(check_everything({{path, text}}), rule);
}

Tree tree_with_include(const std::string& path, const std::string& line) {
    return {{path, LICENCE + line + "\n"},
            {"engine/api/studio/engine.hpp", LICENCE},
            {"engine/base/bytes.hpp", LICENCE},
            {"engine/evm/host.hpp", LICENCE},
            {"engine/modules/execution/evm/evm_module.hpp", LICENCE},
            {"engine/modules/sequencing/single/single_module.hpp", LICENCE},
            {"engine/seams/availability.hpp", LICENCE},
            {"app/bridge/session.hpp", LICENCE},
            {"app/live/live_page.hpp", LICENCE}};
}

std::size_t arrow_findings(const std::string& path, const std::string& line) {
    return check_arrows(tree_with_include(path, line)).size();
}

TEST(TidyArrows, AllowWhatTheTableAllows) {
    EXPECT_EQ(arrow_findings("engine/evm/run.cpp", "#include <base/bytes.hpp>"), 0u);
    EXPECT_EQ(arrow_findings("engine/evm/run.cpp", "#include \"host.hpp\""), 0u);
    EXPECT_EQ(arrow_findings("engine/modules/execution/evm/m.cpp", "#include <seams/availability.hpp>"), 0u);
    EXPECT_EQ(arrow_findings("app/live/page.cpp", "#include <studio/engine.hpp>"), 0u);
    EXPECT_EQ(arrow_findings("app/shell/window.cpp", "#include <live/live_page.hpp>"), 0u);
    EXPECT_EQ(arrow_findings("app/live/page.cpp", "#include <QWidget>"), 0u);
}

TEST(TidyArrows, RefuseWhatItDoesNot) {
    EXPECT_EQ(
        arrow_findings("engine/modules/registry.cpp", "#include <modules/execution/evm/evm_module.hpp>"), 1u);
    EXPECT_EQ(arrow_findings("engine/base/hash.cpp", "#include <evm/host.hpp>"), 1u);
    EXPECT_EQ(arrow_findings("engine/pipeline/a.cpp", "#include <modules/execution/evm/evm_module.hpp>"), 1u);
    EXPECT_EQ(arrow_findings("engine/modules/execution/evm/m.cpp",
                             "#include <modules/sequencing/single/single_module.hpp>"),
              1u);
    EXPECT_EQ(arrow_findings("app/live/page.cpp", "#include <evm/host.hpp>"), 1u);
    EXPECT_EQ(arrow_findings("app/compose/page.cpp", "#include <live/live_page.hpp>"), 1u);
    EXPECT_EQ(arrow_findings("app/cli/main.cpp", "#include <bridge/session.hpp>"), 1u);
    EXPECT_EQ(arrow_findings("engine/rollup/a.cpp", "#include <modules/execution/evm/evm_module.hpp>"), 1u);
}

TEST(TidyArrows, KeepQtOutOfTheEngine) {
    EXPECT_EQ(arrow_findings("engine/evm/run.cpp", "#include <QString>"), 1u);
    EXPECT_EQ(arrow_findings("engine/evm/run.cpp", "#include <QtCore/QString>"), 1u);
    EXPECT_EQ(arrow_findings("engine/evm/run.cpp", "// #include <QString>"), 0u);
}

TEST(TidyArrows, AskForAngleBracketsAcrossRooms) {
    EXPECT_EQ(arrow_findings("engine/evm/run.cpp", "#include \"base/bytes.hpp\""), 1u);
}

TEST(TidyArrows, KnowEveryRoom) {
    EXPECT_EQ(arrow_findings("engine/cellar/a.cpp", ""), 1u);
}

TEST(TidyLengths, LimitFiles) {
    const std::string lines = repeated("int a;\n", MAX_FILE_LINES);
    EXPECT_EQ(findings_in("engine/base/a.cpp", LICENCE + lines, "file-length"), 1u);
    EXPECT_EQ(findings_in("engine/base/a.cpp", lines, "file-length"), 0u);
    EXPECT_EQ(findings_in("engine/base/a.cpp", LICENCE + "// Long: one table.\n" + lines, "file-length"), 0u);
}

std::size_t long_functions(const std::string& text) {
    return findings_in("engine/base/a.cpp", text, "function-length");
}

TEST(TidyLengths, LimitFunctions) {
    const std::string body = repeated("    f();\n", MAX_FUNCTION_LINES);
    const std::string fits = repeated("    f();\n", MAX_FUNCTION_LINES - 2);

    EXPECT_EQ(long_functions("void g() {\n" + fits + "}\n"), 0u);
    EXPECT_EQ(long_functions("void g() {\n" + body + "}\n"), 1u);
    EXPECT_EQ(long_functions("namespace a {\nstruct B {\n    int g() const {\n" + body + "    }\n};\n}\n"),
              1u);
    EXPECT_EQ(long_functions("A::A(int x) : a_{x}, b_(x) {\n" + body + "}\n"), 1u);
    EXPECT_EQ(long_functions("A::A(int x) : a_{x}, b_{x} {\n" + body + "}\n"), 1u);
    EXPECT_EQ(long_functions("template <class T = int>\nauto g(T t = {}) -> Vec<T> {\n" + body + "}\n"), 1u);
    EXPECT_EQ(long_functions("bool operator==(const A& a, const A& b) {\n" + body + "}\n"), 1u);
    EXPECT_EQ(long_functions("TEST(Suite, Name) {\n" + body + "}\n"), 1u);
}

TEST(TidyLengths, CountNoTablesTypesOrDirectives) {
    const std::string rows = repeated("    {1, f(2)},\n", MAX_FUNCTION_LINES);
    EXPECT_EQ(long_functions("const Table table = make({\n" + rows + "});\n"), 0u);
    EXPECT_EQ(long_functions("constexpr std::array<Row, 60> TABLE{{\n" + rows + "}};\n"), 0u);
    EXPECT_EQ(long_functions("class A : public B {\n" + repeated("    int g();\n", 80) + "};\n"), 0u);
    EXPECT_EQ(long_functions("#define F(x) {\nvoid g() {\n}\n" + repeated("int a;\n", 80)), 0u);
    EXPECT_EQ(long_functions("void g() {\n    f('{', \"{\");  // {\n}\n" + repeated("int a;\n", 80)), 0u);
}

std::size_t calls(const std::string& path, const std::string& line) {
    return findings_in(path, line + "\n", "calls");
}

TEST(TidyCalls, FindWhatIsBanned) {
    for (const char* line : {"int a = std::rand();", "srand(1);", "auto t = std::time(nullptr);",
                             "strcpy(a, b);", "sprintf(a, b);", "std::chrono::system_clock::now();",
                             "thread.detach();", "auto f = std::async(g);", "std::random_device device;"}) {
        EXPECT_EQ(calls("engine/evm/a.cpp", line), 1u) << line;
    }
    for (const char* line :
         {"edit->setHtml(name);", "label->setTextFormat(Qt::RichText);", "box.setFormat(Qt::AutoText);"}) {
        EXPECT_EQ(calls("app/live/a.cpp", line), 1u) << line;
    }
}

TEST(TidyCalls, LetPassWhatOnlyLooksLikeIt) {
    for (const char* line : {"std::snprintf(a, 1, b);", "// std::rand()", "auto text = \"std::rand()\";",
                             "operand();", "block.time(nullptr_t);", "my_strcpy_like(a);"}) {
        EXPECT_EQ(calls("engine/evm/a.cpp", line), 0u) << line;
    }
    EXPECT_EQ(calls("engine/base/clock.cpp", "std::chrono::steady_clock::now();"), 0u);
    EXPECT_EQ(calls("tests/unit/a_test.cpp", "std::chrono::steady_clock::now();"), 0u);
}

TEST(TidyText, AsksForTheLicenceLine) {
    EXPECT_EQ(findings_in("engine/base/a.cpp", "int a;\n", "spdx"), 1u);
    EXPECT_EQ(findings_in("engine/base/a.cpp", LICENCE, "spdx"), 0u);
    EXPECT_EQ(findings_in("packaging/run", "#!/bin/sh\necho\n", "spdx"), 1u);
    EXPECT_EQ(findings_in("resources/contracts/A.sol", "contract A {}\n", "spdx"), 1u);
    EXPECT_EQ(findings_in("tests/x/CMakeLists.txt", "add_test()\n", "spdx"), 1u);
    EXPECT_EQ(findings_in("resources/presets/blank.rollup.json", "{}\n", "spdx"), 0u);
}

TEST(TidyText, FindsWhiteSpaceAndUnfinishedWork) {
    EXPECT_EQ(findings_in("engine/base/a.cpp", LICENCE + "int a; \n", "whitespace"), 1u);
    EXPECT_EQ(findings_in("engine/base/a.cpp", LICENCE + "\tint a;\n", "whitespace"), 1u);
    EXPECT_EQ(findings_in("engine/base/a.cpp", LICENCE + "int a;", "whitespace"), 1u);
    EXPECT_EQ(findings_in("engine/base/a.cpp", LICENCE + "// TO" + "DO: later\n", "unfinished"), 1u);
    EXPECT_EQ(findings_in("engine/base/a.cpp", LICENCE + "mkdtemp(\"a" + std::string(6, 'X') + "\");\n",
                          "unfinished"),
              0u);
}

TEST(TidyNames, RefuseEmptyNamesAndNewTopLevels) {
    EXPECT_EQ(findings_in("engine/base/utils.hpp", LICENCE, "names"), 1u);
    EXPECT_EQ(findings_in("engine/base/string_helpers.cpp", LICENCE, "names"), 1u);
    EXPECT_EQ(findings_in("scripts/build.sh", LICENCE, "names"), 1u);
    EXPECT_EQ(findings_in("engine/base/bytes.hpp", LICENCE, "names"), 0u);
}

TEST(TidyRooms, HaveReadmes) {
    EXPECT_EQ(findings_in("engine/base/a.cpp", LICENCE, "readme"), 1u);
    EXPECT_EQ(check_rooms({{"engine/base/a.cpp", LICENCE}, {"engine/base/README.md", README}}).size(), 0u);
    EXPECT_EQ(check_rooms({{"app/live/a.cpp", LICENCE}, {"app/live/README.md", "Purpose"}}).size(), 2u);
    EXPECT_EQ(check_rooms({{"engine/modules/execution/evm/a.cpp", LICENCE}}).size(), 1u);
    EXPECT_EQ(check_rooms({{"engine/modules/execution/evm/a.cpp", LICENCE},
                           {"engine/modules/execution/evm/README.md", "EIPs"}})
                  .size(),
              0u);
}

Tree tree_with_depends(const std::string& depends) {
    return {{"engine/base/CMakeLists.txt", "studio_room(base\n  SOURCES a.cpp)\n"},
            {"engine/base/README.md", README},
            {"engine/base/bytes.hpp", LICENCE},
            {"engine/crypto/CMakeLists.txt", "studio_room(crypto SOURCES a.cpp)\n"},
            {"engine/codec/CMakeLists.txt",
             "studio_room(codec\n  SOURCES b.cpp\n  " + depends + "\n  LINK zlib)\n"},
            {"engine/codec/README.md", README},
            {"engine/codec/b.cpp", LICENCE + "#include <base/bytes.hpp>\n"}};
}

TEST(TidyRooms, DependOnWhatTheyInclude) {
    EXPECT_EQ(check_rooms(tree_with_depends("DEPENDS base")).size(), 0u);
    EXPECT_EQ(check_rooms(tree_with_depends("")).size(), 1u);
    EXPECT_EQ(check_rooms(tree_with_depends("DEPENDS base crypto")).size(), 1u);
}

TEST(TidyExceptions, AllowANumberAndOnlyShrink) {
    const Findings two{{"calls", "a.cpp", 1, ""}, {"calls", "a.cpp", 2, ""}};
    EXPECT_EQ(apply_exceptions(two, "# words\ncalls | a.cpp | 2 | a reason\n").size(), 0u);
    EXPECT_EQ(apply_exceptions(two, "calls | a.cpp | 1 | a reason\n").size(), 2u);
    EXPECT_EQ(apply_exceptions(two, "calls | b.cpp | 1 | a reason\n").size(), 3u);
    EXPECT_EQ(count(apply_exceptions(two, "calls | a.cpp | 3 | a reason\n"), "exceptions"), 1u);
    EXPECT_EQ(count(apply_exceptions(two, "calls | a.cpp | 2 |\n"), "exceptions"), 1u);
}

TEST(TidyCode, BlanksCommentsAndLiterals) {
    EXPECT_EQ(code_only("a /* b\nc */ d"), "a     \n     d");
    EXPECT_EQ(code_only("f(\"x\\\"y\", 'z', 1'000);"), "f(\"    \", ' ', 1'000);");
    EXPECT_EQ(code_only("R\"(a\"b)\"; c"), std::string(8, ' ') + "; c");
}

}  // namespace
}  // namespace studio::tidy
