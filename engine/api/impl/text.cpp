// SPDX-License-Identifier: GPL-3.0-or-later
#include <api/studio/text.hpp>
#include <base/message.hpp>

namespace studio::api {

std::string Text::english() const {
    return fill_placeholders(text, args);
}

}  // namespace studio::api
