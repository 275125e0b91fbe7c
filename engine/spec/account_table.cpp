// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_table.hpp"

#include <algorithm>
#include <atomic>
#include <base/limits.hpp>
#include <base/thread_team.hpp>
#include <codec/hex.hpp>
#include <thread>
#include <utility>

#include "account_text.hpp"

namespace studio::spec {
namespace {

/// Pieces of a table that threads read; also the steps of the progress.
constexpr std::size_t kPieces = 64;
constexpr unsigned kMostThreads = 8;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

struct Row {
    Address address;
    Uint256 balance;
    std::uint64_t line;  // from 1 in the piece, later in the table
};

/// Some whole lines, and what they say.
struct Piece {
    std::string_view text;
    std::uint64_t lines = 0;
    std::vector<Row> rows;
    std::vector<api::ListProblem> problems;  // the first ones
    std::uint64_t problem_count = 0;
    std::uint64_t names = 0;
};

api::ListProblem problem_at(std::uint64_t line, const ProblemKind& kind, std::vector<std::string> args) {
    return {line, {kind.what, args}, {kind.mend, args}};
}

std::vector<Piece> cut(std::string_view text) {
    std::vector<Piece> pieces;
    const auto step = text.size() / kPieces + 1;
    while (!text.empty()) {
        auto end = text.size() <= step ? std::string_view::npos : text.find('\n', step);
        end = end == std::string_view::npos ? text.size() : end + 1;
        pieces.emplace_back().text = text.substr(0, end);
        text.remove_prefix(end);
    }
    return pieces;
}

void read_piece(Piece& piece, const std::optional<Uint256>& balance, bool may_have_titles) {
    AccountLine account;
    LineProblem problem{};
    for (auto rest = piece.text; !rest.empty();) {
        const auto end = std::min(rest.find('\n'), rest.size());
        const auto line = trimmed(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        ++piece.lines;
        if (line.empty())
            continue;
        const bool is_first = std::exchange(may_have_titles, false);
        if (is_first && is_title_line(line))
            continue;
        if (read_account_line(line, balance, account, problem)) {
            piece.rows.push_back({account.address, account.balance, piece.lines});
            piece.names += account.has_name ? 1 : 0;
        } else if (++piece.problem_count <= limits::kGenesisListMaxProblems) {
            piece.problems.push_back(problem_at(piece.lines, *problem.kind, std::move(problem.args)));
        }
    }
}

/// False when it was ended.
bool read_pieces(std::vector<Piece>& pieces, const std::optional<Uint256>& balance,
                 const std::function<bool(double)>& watch) {
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> is_ended = false;
    ThreadTeam team{std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads)};
    team.run([&](unsigned part) {
        for (auto i = next.fetch_add(1); i < pieces.size() && !is_ended; i = next.fetch_add(1)) {
            read_piece(pieces[i], balance, i == 0);
            // Only the caller's thread asks.
            if (part == 0 && watch && !watch(static_cast<double>(i + 1) / static_cast<double>(pieces.size())))
                is_ended = true;
        }
    });
    return !is_ended;
}

class Assembly {
public:
    AccountTable run(std::vector<Piece>& pieces) {
        std::uint64_t lines_before = 0;
        for (auto& piece : pieces) {
            const auto lines = piece.lines;
            take(std::move(piece), lines_before);
            lines_before += lines;
        }
        find_duplicates();
        check_size();
        std::ranges::stable_sort(table_.problems, {}, &api::ListProblem::line);
        if (table_.problems.size() > limits::kGenesisListMaxProblems)
            table_.problems.resize(limits::kGenesisListMaxProblems);
        if (table_.problem_count == 0)
            make_list();
        return std::move(table_);
    }

private:
    void take(Piece piece, std::uint64_t lines_before) {
        for (auto& row : piece.rows) {
            row.line += lines_before;
            rows_.push_back(row);
        }
        for (auto& problem : piece.problems) {
            problem.line += lines_before;
            table_.problems.push_back(std::move(problem));
        }
        table_.problem_count += piece.problem_count;
        table_.names_left_out += piece.names;
    }

    void find_duplicates() {
        std::ranges::sort(rows_, [](const Row& a, const Row& b) {
            return a.address == b.address ? a.line < b.line : a.address < b.address;
        });
        std::vector<const Row*> again;
        for (std::size_t i = 1; i < rows_.size(); ++i)
            if (rows_[i - 1].address == rows_[i].address)
                again.push_back(&rows_[i]);
        std::ranges::sort(again, {}, &Row::line);
        table_.problem_count += again.size();
        for (const auto* row :
             std::span{again}.first(std::min(again.size(), limits::kGenesisListMaxProblems)))
            table_.problems.push_back(
                problem_at(row->line, problems::kLineDuplicate,
                           {codec::to_hex(row->address), std::to_string(row[-1].line)}));
    }

    void check_size() {
        if (rows_.empty() && table_.problem_count > 0)
            return;  // why there are none is told
        Uint256 total;
        for (const auto& row : rows_)
            total = total + row.balance;
        for (auto& problem : size_problems(rows_.size(), total)) {
            ++table_.problem_count;
            table_.problems.push_back(std::move(problem));
        }
    }

    void make_list() {
        std::vector<chain::AccountList::Entry> entries;
        entries.reserve(rows_.size());
        for (const auto& row : rows_)
            entries.push_back({row.address, row.balance});
        table_.list = chain::AccountList::of(entries);
    }

    AccountTable table_;
    std::vector<Row> rows_;
};

}  // namespace

std::vector<api::ListProblem> size_problems(std::size_t accounts, const Uint256& total_wei) {
    std::vector<api::ListProblem> found;
    if (accounts == 0)
        found.push_back(problem_at(1, problems::kTableEmpty, {}));
    if (accounts > limits::kGenesisListMaxAccounts)
        found.push_back(
            problem_at(1, problems::kTableTooLong,
                       {std::to_string(accounts), std::to_string(limits::kGenesisListMaxAccounts)}));
    if (total_wei.bit_length() > 128)
        found.push_back(problem_at(1, problems::kTooMuchSupply, {}));
    return found;
}

std::optional<AccountTable> read_account_table(std::string_view text, const std::optional<Uint256>& balance,
                                               const std::function<bool(double)>& watch) {
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    auto pieces = cut(text);
    if (!read_pieces(pieces, balance, watch))
        return std::nullopt;
    return Assembly{}.run(pieces);
}

}  // namespace studio::spec
