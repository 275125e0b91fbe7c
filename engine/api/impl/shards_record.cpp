// SPDX-License-Identifier: GPL-3.0-or-later
#include "shards_record.hpp"

#include <nlohmann/json.hpp>

namespace studio::api_impl {

nlohmann::json write_shards_record(const ShardsRecord& record) {
    return {{"runs", record.shards.runs},
            {"index", record.shards.index},
            {"design", record.design},
            {"port", record.port}};
}

ShardsRecord read_shards_record(const nlohmann::json& details) {
    if (!details.is_object() || !details.contains("shards"))
        return {};
    try {
        const auto& kept = details.at("shards");
        ShardsRecord record;
        kept.at("runs").get_to(record.shards.runs);
        kept.at("index").get_to(record.shards.index);
        kept.at("design").get_to(record.design);
        kept.at("port").get_to(record.port);
        return record.shards.index < record.shards.runs.size() ? record : ShardsRecord{};
    } catch (const nlohmann::json::exception&) {
        return {};
    }
}

}  // namespace studio::api_impl
