// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/text.hpp>
#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report_names.hpp"

namespace studio::report {

/// Reads fields of one object of a stranger's JSON. The path of the first field that is missing or wrong
/// stays in `wrong`; what is read after it is not to be used.
class JsonFields {
public:
    /// `path` ends before the field: "" for the document, "assets[3]." for an object inside. All must
    /// outlive the reader.
    JsonFields(const nlohmann::json& object, std::string path, std::string& wrong)
        : object_{object}, path_{std::move(path)}, wrong_{wrong} {}

    template <std::unsigned_integral T>
    requires(!std::same_as<T, bool>) void read(const char* key, T& out) {
        const auto* value = find(key, &nlohmann::json::is_number_unsigned);
        const auto number = value != nullptr ? value->get<std::uint64_t>() : 0;
        if (number > std::numeric_limits<T>::max())
            return refuse(key);
        out = static_cast<T>(number);
    }
    void read(const char* key, bool& out);
    /// A finite number.
    void read(const char* key, double& out);
    /// Text of at most limits::kReportMaxText characters.
    void read(const char* key, std::string& out);
    void read(const char* key, api::Text& out);

    /// Milliseconds since 1970, up to the year 9999.
    void read_time(const char* key, std::int64_t& out);
    /// The same, or null.
    void read_time(const char* key, std::optional<std::int64_t>& out);
    /// "0x" and the digits of so many bytes, or empty.
    void read_hex(const char* key, std::size_t bytes, std::string& out);
    /// A whole number of at most 256 bits in decimal digits, or empty.
    void read_amount(const char* key, std::string& out);
    /// A value by its name.
    template <class Enum>
    void read_enum(const char* key, Enum& out) {
        const auto* value = find(key, &nlohmann::json::is_string);
        if (value != nullptr && !read_name(value->get_ref<const std::string&>(), out))
            refuse(key);
    }

    /// Calls `read_one` with the fields of each object of a list, which may have at most `most`.
    template <class ReadOne>
    void read_list(const char* key, std::size_t most, ReadOne read_one) {
        const auto* list = find(key, &nlohmann::json::is_array);
        if (list == nullptr)
            return;
        if (list->size() > most)
            return refuse(key);
        std::size_t place = 0;
        for (const auto& entry : *list)
            read_one(JsonFields{entry, path_ + key + "[" + std::to_string(place++) + "].", wrong_});
    }
    /// The fields of an object inside; of nothing when there is none.
    JsonFields inside(const char* key);

    /// Says that a field is wrong, unless another one was before.
    void refuse(const char* key);

private:
    const nlohmann::json* find(const char* key, bool (nlohmann::json::*is_right)() const noexcept);

    const nlohmann::json& object_;
    std::string path_;
    std::string& wrong_;
};

}  // namespace studio::report
