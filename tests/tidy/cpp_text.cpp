// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpp_text.hpp"

#include <algorithm>
#include <cctype>

#include "source_tree.hpp"

namespace studio::tidy {

namespace {

bool is_word(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// Copies `text` to `out`, blanking what is inside comments and literals.
class Blanker {
public:
    explicit Blanker(std::string_view text) : text_{text}, out_{text} {}

    std::string run() {
        while (at_ < text_.size()) {
            step();
        }
        return std::move(out_);
    }

private:
    void step() {
        const std::string_view rest = text_.substr(at_);
        if (rest.starts_with("//")) {
            blank_to(text_.find('\n', at_));
        } else if (rest.starts_with("/*")) {
            const std::size_t end = text_.find("*/", at_ + 2);
            blank_to(end == std::string_view::npos ? end : end + 2);
        } else if (rest.starts_with("R\"") && (at_ == 0 || !is_word(text_[at_ - 1]))) {
            raw_string();
        } else if (rest.front() == '"' || (rest.front() == '\'' && !is_digit_separator())) {
            literal(rest.front());
        } else {
            ++at_;
        }
    }

    /// In 1'000 the quote stands between two digits; the prefixes u, U and L of a character literal are
    /// letters.
    bool is_digit_separator() const {
        return at_ > 0 && std::isxdigit(static_cast<unsigned char>(text_[at_ - 1])) != 0;
    }

    void raw_string() {
        const std::size_t open = text_.find('(', at_);
        if (open == std::string_view::npos) {
            blank_to(open);
            return;
        }
        const std::string close = ")" + std::string{text_.substr(at_ + 2, open - at_ - 2)} + "\"";
        const std::size_t end = text_.find(close, open);
        blank_to(end == std::string_view::npos ? end : end + close.size());
    }

    void literal(char quote) {
        ++at_;
        const std::size_t start = at_;
        while (at_ < text_.size() && text_[at_] != quote && text_[at_] != '\n') {
            at_ += text_[at_] == '\\' ? 2 : 1;
        }
        const std::size_t end = std::min(at_, text_.size());
        at_ = start;
        blank_to(end);
        at_ = end + 1;
    }

    void blank_to(std::size_t end) {
        end = std::min(end, text_.size());
        for (; at_ < end; ++at_) {
            if (text_[at_] != '\n') {
                out_[at_] = ' ';
            }
        }
    }

    std::string_view text_;
    std::string out_;
    std::size_t at_ = 0;
};

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front())) != 0) {
        text.remove_prefix(1);
    }
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())) != 0) {
        text.remove_suffix(1);
    }
    return text;
}

/// Preprocessor lines hold unbalanced braces; they are no part of a function's shape.
std::string without_directives(std::string code) {
    bool inside = false;
    std::size_t start = 0;
    while (start < code.size()) {
        const std::size_t end = std::min(code.find('\n', start), code.size());
        const std::string_view line = trimmed(std::string_view{code}.substr(start, end - start));
        inside = inside || line.starts_with("#");
        const bool goes_on = inside && line.ends_with("\\");
        if (inside) {
            std::fill(code.begin() + static_cast<std::ptrdiff_t>(start),
                      code.begin() + static_cast<std::ptrdiff_t>(end), ' ');
        }
        inside = goes_on;
        start = end + 1;
    }
    return code;
}

/// Drops `template <…>` in front of a declaration.
std::string_view without_template(std::string_view head) {
    while (head.starts_with("template")) {
        int depth = 0;
        std::size_t at = head.find('<');
        for (; at < head.size(); ++at) {
            depth += head[at] == '<' ? 1 : head[at] == '>' ? -1 : 0;
            if (depth == 0) {
                break;
            }
        }
        head = at < head.size() ? trimmed(head.substr(at + 1)) : std::string_view{};
    }
    return head;
}

int open_parentheses(std::string_view head) {
    return static_cast<int>(std::count(head.begin(), head.end(), '(') -
                            std::count(head.begin(), head.end(), ')'));
}

/// Whether an assignment stands outside parentheses: `auto table = f(x) {` opens a value, not a body.
bool is_assignment(std::string_view head) {
    int depth = 0;
    for (std::size_t at = 0; at < head.size(); ++at) {
        depth += head[at] == '(' ? 1 : head[at] == ')' ? -1 : 0;
        if (depth == 0 && head[at] == '=' && head.substr(0, at).find("operator") == std::string_view::npos) {
            return true;
        }
    }
    return false;
}

/// Whether a constructor's initialiser list is under way: a single colon after a closing parenthesis.
bool in_initialiser_list(std::string_view head) {
    for (std::size_t at = head.find(')'); at < head.size(); ++at) {
        if (head[at] == ':' && at + 1 < head.size() && head[at + 1] != ':' && head[at - 1] != ':') {
            return true;
        }
    }
    return false;
}

enum class Scope { Outer, Function, Value };  // Outer: a namespace or a type

Scope scope_of(std::string_view raw_head) {
    const std::string_view head = without_template(trimmed(raw_head));
    const std::string_view before_call = head.substr(0, head.find('('));
    for (const char* word : {"namespace", "class", "struct", "union", "enum", "extern"}) {
        if (stands_in(before_call, word) && !is_assignment(head)) {
            return Scope::Outer;
        }
    }
    if (head.find(')') == std::string_view::npos || open_parentheses(head) > 0 || is_assignment(head)) {
        return Scope::Value;
    }
    const bool after_name = is_word(head.back()) || head.back() == '>';
    return after_name && in_initialiser_list(head) ? Scope::Value : Scope::Function;
}

/// Walks the braces and keeps the text since the last end of a declaration, the head.
class FunctionFinder {
public:
    explicit FunctionFinder(std::string code) : code_{std::move(code)} {}

    std::vector<FunctionSpan> run() {
        for (const char c : code_) {
            line_ += c == '\n' ? 1 : 0;
            if (c == '{') {
                open();
            } else if (c == '}') {
                close();
            } else if (c == ';' && open_parentheses(head_) <= 0) {
                head_.clear();
            } else {
                head_ += c;
            }
        }
        return std::move(found_);
    }

private:
    struct Level {
        Scope scope;
        std::size_t line;
        std::string head;
    };

    bool inside_function() const {
        return std::any_of(levels_.begin(), levels_.end(),
                           [](const Level& level) { return level.scope == Scope::Function; });
    }

    void open() {
        drop_access_specifier();
        const Scope scope = inside_function() ? Scope::Value : scope_of(head_);
        levels_.push_back({scope, line_, scope == Scope::Value ? head_ : std::string{}});
        head_.clear();
    }

    void close() {
        if (levels_.empty()) {
            return;
        }
        const Level level = std::move(levels_.back());
        levels_.pop_back();
        if (level.scope == Scope::Function) {
            found_.push_back({level.line, line_ - level.line + 1});
        }
        // After a value in braces the declaration goes on: `a_{x}, b_{y} {`.
        head_ = level.scope == Scope::Value && !inside_function() ? level.head + "{}" : std::string{};
    }

    void drop_access_specifier() {
        for (const std::string_view word : {"public:", "private:", "protected:", "signals:", "slots:"}) {
            if (const std::size_t at = head_.rfind(word); at != std::string::npos) {
                head_.erase(0, at + word.size());
            }
        }
    }

    std::string code_;
    std::vector<FunctionSpan> found_;
    std::vector<Level> levels_;
    std::string head_;
    std::size_t line_ = 1;
};

}  // namespace

bool stands_in(std::string_view line, std::string_view name) {
    for (std::size_t at = line.find(name); at != std::string_view::npos; at = line.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        const bool free_before = at == 0 || !is_word(name.front()) || !is_word(line[at - 1]);
        const bool free_after = end == line.size() || !is_word(name.back()) || !is_word(line[end]);
        if (free_before && free_after) {
            return true;
        }
    }
    return false;
}

std::string code_only(std::string_view text) {
    return Blanker{text}.run();
}

std::vector<Include> includes_of(std::string_view text) {
    const std::string code = code_only(text);
    const auto code_lines = split_lines(code);
    const auto lines = split_lines(text);
    std::vector<Include> found;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!trimmed(code_lines[i]).starts_with("#include")) {
            continue;
        }
        const std::size_t open = lines[i].find_first_of("<\"");
        const std::size_t close = lines[i].find_first_of(">\"", open + 1);
        if (open != std::string_view::npos && close != std::string_view::npos) {
            found.push_back({i + 1, lines[i].substr(open + 1, close - open - 1), lines[i][open] == '"'});
        }
    }
    return found;
}

std::vector<FunctionSpan> functions_of(std::string_view text) {
    return FunctionFinder{without_directives(code_only(text))}.run();
}

}  // namespace studio::tidy
