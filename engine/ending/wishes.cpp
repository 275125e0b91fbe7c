// SPDX-License-Identifier: GPL-3.0-or-later
#include "wishes.hpp"

#include <codec/hex.hpp>
#include <nlohmann/json.hpp>

#include "ending_errors.hpp"

namespace studio::ending {
namespace {

constexpr const char* kFile = "ending";
constexpr std::size_t kMostBytes = 64 * 1024 * 1024;  // for a million holders

Result<std::set<Address>> read_holders(const nlohmann::json& list) {
    std::set<Address> holders;
    for (const auto& one : list) {
        const auto address = one.is_string() ? codec::fixed_from_hex<20>(one.get<std::string>())
                                             : std::optional<FixedBytes<20>>{};
        if (!address)
            return fail(errors::kWishesUnread, {"pay"});
        holders.insert(*address);
    }
    return holders;
}

}  // namespace

Result<Wishes> read_wishes(const seams::RunFiles& files) {
    STUDIO_TRY(content, files.get(kFile, kMostBytes));
    Wishes wishes;
    if (!content)
        return wishes;
    const auto json = nlohmann::json::parse(content->begin(), content->end(), nullptr, false);
    if (!json.is_object() || !json.contains("end") || !json["end"].is_boolean() ||
        !json.contains("pay_everybody") || !json["pay_everybody"].is_boolean() || !json.contains("pay") ||
        !json["pay"].is_array())
        return fail(errors::kWishesUnread, {kFile});
    if (json.contains("dissolve") && !json["dissolve"].is_boolean())
        return fail(errors::kWishesUnread, {"dissolve"});
    wishes.dissolve = json.value("dissolve", false);
    wishes.end = json["end"].get<bool>();
    wishes.pay_everybody = json["pay_everybody"].get<bool>();
    STUDIO_TRY(holders, read_holders(json["pay"]));
    wishes.pay = std::move(holders);
    return wishes;
}

Result<void> write_wishes(seams::RunFiles& files, const Wishes& wishes) {
    auto holders = nlohmann::json::array();
    for (const auto& holder : wishes.pay)
        holders.push_back(codec::to_hex(holder.view()));
    const auto text = nlohmann::json{
        {"end", wishes.end},
        {"pay_everybody", wishes.pay_everybody},
        {"pay", holders},
        {"dissolve",
         wishes.dissolve}}.dump();
    return files.put(kFile, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

}  // namespace studio::ending
