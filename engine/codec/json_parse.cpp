// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <base/limits.hpp>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

#include "codec_errors.hpp"
#include "json.hpp"

namespace studio::codec::json {

namespace {

using Json = nlohmann::json;

/// Builds the document from the parser's events and stops at the first thing that is refused.
class StrictBuilder final : public nlohmann::json_sax<Json> {
public:
    explicit StrictBuilder(std::string_view text) : text_{text} {}

    bool null() override { return place(nullptr); }
    bool boolean(bool value) override { return place(value); }
    bool number_integer(number_integer_t value) override { return place(value); }
    bool number_unsigned(number_unsigned_t value) override { return place(value); }
    bool string(string_t& value) override { return place(std::move(value)); }
    bool binary(binary_t&) override { return false; }  // no such thing in JSON text

    /// The parser turns whole numbers of more than 64 bits into doubles; their text gives them away.
    bool number_float(number_float_t value, const string_t& digits) override {
        if (digits.find_first_of(".eE") == string_t::npos)
            return refuse(Error{errors::kJsonNumberTooLarge, {digits}});
        return place(value);
    }

    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        if (open_.back()->contains(name))
            return refuse(Error{errors::kJsonDuplicateKey, {name}});
        key_ = std::move(name);
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const Json::exception& problem) override {
        const auto before = text_.substr(0, std::min(position > 0 ? position - 1 : 0, text_.size()));
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        const auto line_start = before.rfind('\n') + 1;  // npos + 1 is 0
        return refuse(
            Error{errors::kJsonSyntax,
                  {std::to_string(line), std::to_string(before.size() - line_start + 1), reason(problem)}});
    }

    Result<Json> result() && {
        if (error_)
            return fail(std::move(*error_));
        return std::move(root_);
    }

private:
    /// The parser's own words without their number and place.
    static std::string reason(const Json::exception& problem) {
        const std::string words = problem.what();
        const auto colon = words.find(": ");
        return colon == std::string::npos ? words : words.substr(colon + 2);
    }

    bool refuse(Error error) {
        error_ = std::move(error);
        return false;
    }

    /// Puts a value where the document is at and gives its place there.
    Json& insert(Json value) {
        if (open_.empty())
            return root_ = std::move(value);
        auto& parent = *open_.back();
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return parent.back();
        }
        return parent[key_] = std::move(value);
    }

    bool place(Json value) {
        insert(std::move(value));
        return true;
    }

    bool open(Json container) {
        if (open_.size() == limits::kJsonMaxDepth)
            return refuse(Error{errors::kJsonTooDeep, {std::to_string(limits::kJsonMaxDepth)}});
        open_.push_back(&insert(std::move(container)));  // stays put: only the innermost container grows
        return true;
    }

    bool close() {
        open_.pop_back();
        return true;
    }

    std::string_view text_;
    Json root_;
    std::vector<Json*> open_;
    std::string key_;
    std::optional<Error> error_;
};

}  // namespace

Result<nlohmann::json> parse_strict(std::string_view text) {
    StrictBuilder builder{text};
    Json::sax_parse(text, &builder);
    return std::move(builder).result();
}

}  // namespace studio::codec::json
