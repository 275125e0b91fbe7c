// SPDX-License-Identifier: GPL-3.0-or-later
#include "genesis_lists.hpp"

#include <base/limits.hpp>
#include <chain/chain_errors.hpp>
#include <codec/hex.hpp>
#include <crypto/sha256.hpp>
#include <spec/account_table.hpp>
#include <store/disk.hpp>

#include "api_errors.hpp"

namespace studio::api_impl {
namespace {

namespace fs = std::filesystem;

constexpr const char* kSuffix = ".accounts";

std::string sha256_of(BytesView bytes) {
    return codec::to_hex(crypto::sha256(bytes)).substr(2);
}

/// A file with the list that the design names.
Result<chain::AccountList> read_list(const fs::path& path, const api::GenesisList& named) {
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        return fail(errors::kListMissing, {named.file});
    STUDIO_TRY(file, store::read_file(path, limits::kGenesisListMaxBytes));
    if (sha256_of(file) != named.sha256)
        return fail(errors::kOtherList, {path.string()});
    STUDIO_TRY(list, chain::AccountList::decode(std::move(file)));
    if (list.size() != named.accounts || list.total().to_decimal() != named.total_wei)
        return fail(errors::kOtherList, {path.string()});
    return std::move(list);
}

}  // namespace

fs::path GenesisLists::path_of(const std::string& sha256) const {
    return folder_ / (sha256 + kSuffix);
}

bool GenesisLists::has(const api::GenesisList& list) const {
    std::error_code ignored;
    return fs::exists(path_of(list.sha256), ignored);
}

Result<chain::AccountListPtr> GenesisLists::open(const api::GenesisList& list) {
    const std::lock_guard lock{mutex_};
    auto& known = open_[list.sha256];
    if (auto open = known.lock())
        return open;
    STUDIO_TRY(read, read_list(path_of(list.sha256), list));
    const auto open = std::make_shared<const chain::AccountList>(std::move(read));
    known = open;
    return open;
}

Result<api::GenesisList> GenesisLists::keep(const chain::AccountList& list, const fs::path& table) const {
    api::GenesisList named;
    named.file = spec::list_name_of(table.filename().string());
    named.sha256 = sha256_of(list.encoded());
    named.accounts = list.size();
    named.total_wei = list.total().to_decimal();
    STUDIO_CHECK(store::make_folder(folder_));
    if (!has(named))
        STUDIO_CHECK(store::write_file_atomically(path_of(named.sha256), list.encoded()));
    return named;
}

Result<api::ListImport> GenesisLists::import(const fs::path& path, const std::string& balance,
                                             const api::Engine::ShareWatch& watch) {
    const auto common = balance.empty() ? std::nullopt : spec::read_amount(balance);
    if (!balance.empty() && !common)
        return fail(errors::kBadListBalance, {balance});
    STUDIO_TRY(file, store::read_file(path, limits::kGenesisListMaxBytes));
    api::ListImport out;
    if (chain::AccountList::has_head(file)) {
        STUDIO_TRY(list, chain::AccountList::decode(std::move(file)));
        out.problems = spec::size_problems(list.size(), list.total());
        out.problem_count = out.problems.size();
        if (out.problem_count > 0)
            return out;
        STUDIO_TRY(kept, keep(list, path));
        out.list = std::move(kept);
        return out;
    }
    auto table =
        spec::read_account_table({reinterpret_cast<const char*>(file.data()), file.size()}, common, watch);
    if (!table)
        return fail(errors::kListCancelled);
    out.problems = std::move(table->problems);
    out.problem_count = table->problem_count;
    out.names_left_out = table->names_left_out;
    if (!table->list)
        return out;
    STUDIO_TRY(kept, keep(*table->list, path));
    out.list = std::move(kept);
    return out;
}

Result<std::optional<api::GenesisList>> GenesisLists::share_of(const api::GenesisList& list,
                                                               chain::ShardPlace place) {
    STUDIO_TRY(all, open(list));
    std::vector<chain::AccountList::Entry> here;
    for (std::size_t i = 0; i < all->size(); ++i)
        if (auto entry = all->at(i); place.is_home_of(entry.address))
            here.push_back(std::move(entry));
    if (here.empty())
        return std::nullopt;
    STUDIO_TRY(kept, keep(chain::AccountList::of(here), list.file));
    return std::optional{std::move(kept)};
}

Result<void> GenesisLists::take(const api::GenesisList& list, const fs::path& path) {
    if (has(list))
        return {};
    STUDIO_TRY(read, read_list(path, list));
    STUDIO_CHECK(store::make_folder(folder_));
    return store::write_file_atomically(path_of(list.sha256), read.encoded());
}

Result<void> GenesisLists::copy_to(const api::GenesisList& list, const fs::path& folder) {
    STUDIO_TRY(open, this->open(list));
    const auto path = folder / list.file;
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        return store::write_file_atomically(path, open->encoded());
    return read_list(path, list) ? Result<void>{} : fail(errors::kListInTheWay, {path.string()});
}

void GenesisLists::keep_only(const std::set<std::string>& hashes) const {
    std::error_code error;
    for (fs::directory_iterator it{folder_, error}, end; !error && it != end; it.increment(error)) {
        std::error_code ignored;
        if (it->path().extension() == kSuffix && !hashes.contains(it->path().stem().string()))
            fs::remove(it->path(), ignored);
    }
}

}  // namespace studio::api_impl
