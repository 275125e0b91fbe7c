// SPDX-License-Identifier: GPL-3.0-or-later
#include "message.hpp"

namespace studio {

std::string fill_placeholders(std::string_view text, const std::vector<std::string>& args) {
    std::string out;
    out.reserve(text.size() + 32);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool placeholder =
            text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        if (!placeholder) {
            out.push_back(text[i]);
            continue;
        }
        const auto index = static_cast<std::size_t>(text[++i] - '1');
        if (index < args.size())
            out += args[index];
    }
    return out;
}

std::string Message::english() const {
    return fill_placeholders(text, args);
}

}  // namespace studio
