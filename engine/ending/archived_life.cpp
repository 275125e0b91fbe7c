// SPDX-License-Identifier: GPL-3.0-or-later
#include "archived_life.hpp"

#include <codec/hex.hpp>
#include <codec/json.hpp>
#include <nlohmann/json.hpp>

#include "ending_errors.hpp"

namespace studio::ending {
namespace {

using nlohmann::json;

/// Reads fields of one object; the first that is missing or wrong is the error.
class Fields {
public:
    Fields(const json& object, std::string& wrong) : object_{object}, wrong_{wrong} {}

    const json* find(const char* key, bool (json::*is_right)() const noexcept) {
        const auto found = object_.is_object() ? object_.find(key) : object_.end();
        if (object_.is_object() && found != object_.end() && ((*found).*is_right)())
            return &*found;
        if (wrong_.empty())
            wrong_ = key;
        return nullptr;
    }
    void read(const char* key, std::uint64_t& out) {
        if (const auto* value = find(key, &json::is_number_unsigned))
            out = value->get<std::uint64_t>();
    }
    void read(const char* key, bool& out) {
        if (const auto* value = find(key, &json::is_boolean))
            out = value->get<bool>();
    }
    template <std::size_t N>
    void read(const char* key, FixedBytes<N>& out) {
        const auto* value = find(key, &json::is_string);
        const auto bytes =
            value != nullptr ? codec::fixed_from_hex<N>(value->get_ref<const std::string&>()) : std::nullopt;
        if (!bytes && wrong_.empty())
            wrong_ = key;
        out = bytes.value_or(FixedBytes<N>{});
    }

private:
    const json& object_;
    std::string& wrong_;
};

settling::ClaimAsset read_asset(const json& entry, std::string& wrong) {
    Fields fields{entry, wrong};
    settling::ClaimAsset asset;
    Hash32 slot;
    fields.read("is_collection", asset.is_collection);
    fields.read("is_born", asset.is_born);
    fields.read("on_rollup", asset.on_rollup);
    fields.read("on_l1", asset.on_l1);
    fields.read("slot", slot);
    asset.slot = Uint256::from_big_endian(slot.view());
    return asset;
}

}  // namespace

std::string write_life_json(const ArchivedLife& life) {
    codec::json::Writer out;
    out.begin_object().key("life").hex(life.life).key("claims").hex(life.claims);
    out.key("settled_at").number(life.settled_at).key("final_block").number(life.final_block);
    out.key("last_l1_block").number(life.last_l1.number).key("last_l1_hash").hex(life.last_l1.hash);
    out.key("assets").begin_array();
    for (const auto& asset : life.assets)
        out.begin_object()
            .key("is_collection")
            .boolean(asset.is_collection)
            .key("is_born")
            .boolean(asset.is_born)
            .key("on_rollup")
            .hex(asset.on_rollup)
            .key("on_l1")
            .hex(asset.on_l1)
            .key("slot")
            .hex(asset.slot.to_hash())
            .end_object();
    out.end_array().end_object();
    return out.take();
}

Result<ArchivedLife> read_life_json(std::string_view text) {
    STUDIO_TRY(document, codec::json::parse_strict(text));
    std::string wrong;
    Fields fields{document, wrong};
    ArchivedLife life;
    fields.read("life", life.life);
    fields.read("claims", life.claims);
    fields.read("settled_at", life.settled_at);
    fields.read("final_block", life.final_block);
    fields.read("last_l1_block", life.last_l1.number);
    fields.read("last_l1_hash", life.last_l1.hash);
    if (const auto* assets = fields.find("assets", &json::is_array))
        for (const auto& entry : *assets)
            life.assets.push_back(read_asset(entry, wrong));
    if (!wrong.empty())
        return fail(errors::kLifeJson, {wrong});
    return life;
}

}  // namespace studio::ending
