// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_words.hpp"

#include <base/limits.hpp>
#include <base/message.hpp>
#include <codec/plain_text.hpp>

#include "figures.hpp"
#include "html_text.hpp"

namespace studio::report {
namespace {

/// A sentence is translated with these private characters (U+E000 and on) for its values, and then made
/// HTML; so neither can a translation break the values' HTML nor a value the sentence's.
constexpr std::string_view kMarkBegins = "\xEE\x80";
constexpr unsigned char kFirstMark = 0x80;

std::string mark(std::size_t index) {
    return std::string{kMarkBegins} + static_cast<char>(kFirstMark + index);
}

std::string with_values(std::string_view html, const Values& values) {
    std::string out;
    for (std::size_t at = html.find(kMarkBegins); at != std::string_view::npos; at = html.find(kMarkBegins)) {
        out += html.substr(0, at);
        html.remove_prefix(at + kMarkBegins.size());
        const auto index = static_cast<std::size_t>(static_cast<unsigned char>(html[0]) - kFirstMark);
        if (index < values.size())
            out += values[index];
        html.remove_prefix(1);
    }
    return out.append(html);
}

bool is_ascii(std::string_view text) {
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x80)
            return false;
    return true;
}

}  // namespace

std::string PageWords::say(std::string_view text, const Values& values) const {
    api::Text marked{std::string{text}, {}};
    for (std::size_t i = 0; i < values.size(); ++i)
        marked.args.push_back(mark(i));
    const auto sentence =
        words_.translated ? words_.translated(marked) : fill_placeholders(marked.text, marked.args);
    return with_values(escape_html(sentence), values);
}

std::string PageWords::say(const api::Text& text) const {
    Values values;
    for (const auto& arg : text.args)
        values.push_back(name(arg));
    return say(text.text, values);
}

std::string PageWords::plain(std::string_view text) const {
    const api::Text sentence{std::string{text}, {}};
    return words_.translated ? words_.translated(sentence) : sentence.text;
}

std::string PageWords::isolated(std::string_view html, bool is_left_to_right) const {
    if (form_ == api::ReportForm::browser)
        return (is_left_to_right ? "<bdi dir=\"ltr\">" : "<bdi>") + std::string{html} + "</bdi>";
    if (!words_.is_right_to_left && is_ascii(html))
        return std::string{html};
    constexpr std::string_view kLeftToRight = "\u2066";
    constexpr std::string_view kByFirstStrong = "\u2068";
    constexpr std::string_view kPop = "\u2069";
    return std::string{is_left_to_right ? kLeftToRight : kByFirstStrong} + std::string{html} +
           std::string{kPop};
}

std::string PageWords::number(std::string_view text) const {
    return isolated(escape_html(text), true);
}

std::string PageWords::number(std::uint64_t number) const {
    return isolated(grouped(number), true);
}

std::string PageWords::code(std::string_view text) const {
    return isolated("<code>" + escape_html(text) + "</code>", true);
}

std::string PageWords::known_code(std::string_view text) const {
    return text.empty() ? not_known() : code(text);
}

std::string PageWords::name(std::string_view text) const {
    constexpr std::size_t kMostBytes = 4 * limits::kReportMaxText;
    return isolated(escape_html(codec::plain_text(text, kMostBytes)), false);
}

std::string PageWords::when(const std::optional<std::int64_t>& ms) const {
    const auto text = ms ? utc_text(*ms) : std::nullopt;
    return text ? number(*text) : not_known();
}

std::string PageWords::span(std::int64_t ms) const {
    constexpr std::int64_t kSecond = 1000;
    constexpr std::int64_t kMinute = 60 * kSecond;
    constexpr std::int64_t kHour = 60 * kMinute;
    constexpr std::int64_t kDay = 24 * kHour;
    const auto count = [&](std::int64_t part) { return number(static_cast<std::uint64_t>(part)); };
    if (ms >= kDay)
        return say(STUDIO_TEXT("engine", "%1 d %2 h"), {count(ms / kDay), count(ms % kDay / kHour)});
    if (ms >= kHour)
        return say(STUDIO_TEXT("engine", "%1 h %2 min"), {count(ms / kHour), count(ms % kHour / kMinute)});
    if (ms >= kMinute)
        return say(STUDIO_TEXT("engine", "%1 min %2 s"),
                   {count(ms / kMinute), count(ms % kMinute / kSecond)});
    return say(STUDIO_TEXT("engine", "%1 s"), {count(ms / kSecond)});
}

std::string PageWords::ether(std::string_view wei) const {
    return wei.empty() ? not_known() : number(ether_text(wei));
}

std::string PageWords::not_known() const {
    return say(STUDIO_TEXT("engine", "not known"));
}

}  // namespace studio::report
