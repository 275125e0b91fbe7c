// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <archive/archive_file.hpp>
#include <archive/l1_excerpt.hpp>
#include <archive/manifest.hpp>
#include <base/assert.hpp>
#include <fstream>

namespace {

using namespace studio;

/// One file that is written over each time, and goes in the end.
class ScratchFile {
public:
    ~ScratchFile() { std::filesystem::remove(path_); }
    const std::filesystem::path& with(BytesView content) const {
        std::ofstream{path_, std::ios::binary}.write(reinterpret_cast<const char*>(content.data()),
                                                     static_cast<std::streamsize>(content.size()));
        return path_;
    }

private:
    const std::filesystem::path path_ =
        std::filesystem::temp_directory_path() / ("studio-archive-fuzz-" + std::to_string(::getpid()));
};

const std::filesystem::path& file_with(BytesView content) {
    static const ScratchFile file;
    return file.with(content);
}

/// What is read has one encoding, and lies below its folder.
void read_list(BytesView input) {
    const std::string_view text{reinterpret_cast<const char*>(input.data()), input.size()};
    const auto manifest = archive::decode_manifest(text, "it");
    if (!manifest)
        return;
    STUDIO_ASSERT(archive::encode_manifest(*manifest) == text);
    for (const auto& file : manifest->files)
        STUDIO_ASSERT(std::filesystem::path{file.path}.lexically_normal() == file.path &&
                      std::filesystem::path{file.path}.is_relative() && !file.path.starts_with(".."));
}

void read_block(BytesView input) {
    const auto head = archive::decode_block_head(input);
    const auto record = archive::decode_block_record(input);
    if (!record)
        return;
    STUDIO_ASSERT(head && head->header == record->sealed.block.header);
    const auto encoded = archive::encode_block_record(record->sealed, record->attachments);
    STUDIO_ASSERT(std::ranges::equal(encoded, input));
    archive::uncommitted_part(record->sealed);
}

void read_data(BytesView input) {
    if (const auto record = archive::decode_data_record(input))
        STUDIO_ASSERT(std::ranges::equal(archive::encode_data_record(*record), input));
}

/// Behind what every excerpt begins with, which would not be found by chance.
void read_excerpt(BytesView input) {
    const auto magic = bytes_of(archive::kExcerptMagic);
    Bytes content{magic.begin(), magic.end()};
    const auto range = archive::encode_range({7, 9});
    const auto head = archive::record_head(archive::RecordKind::range, range.size());
    content.insert(content.end(), head.begin(), head.end());
    content.insert(content.end(), range.begin(), range.end());
    content.insert(content.end(), input.begin(), input.end());
    if (const auto excerpt = archive::L1Excerpt::open(file_with(content), std::nullopt))
        (*excerpt)->check_all().has_value();
}

}  // namespace

/// The first byte says what the others are: a list of contents, a record of an excerpt, its records, or a
/// whole archive.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0)
        return 0;
    const BytesView input{data + 1, size - 1};
    switch (data[0] % 5) {
        case 0:
            read_list(input);
            break;
        case 1:
            read_block(input);
            break;
        case 2:
            read_data(input);
            break;
        case 3:
            read_excerpt(input);
            break;
        default:
            archive::read_manifest(file_with(input)).has_value();
    }
    return 0;
}
