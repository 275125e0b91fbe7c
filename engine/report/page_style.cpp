// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_style.hpp"

#include <string_view>

#include "chart_colours.hpp"

namespace studio::report {
namespace {

constexpr std::string_view kText =
    ":root{--ground:#f3f5f9;--panel:#fff;--line:#d5dae4;--text:#1a1f2b;--dim:#556071;--accent:#2b5fe0;"
    "--notice:#fdf3dc;--life:#ab3c93}"
    "*{box-sizing:border-box}"
    "html{-webkit-text-size-adjust:100%}"
    "body{margin:0;background:var(--ground);color:var(--text);font:15px/1.55 Inter,'Noto Naskh Arabic',"
    "'Noto Sans Arabic','Noto Nastaliq Urdu',system-ui,-apple-system,'Segoe UI',Roboto,sans-serif}"
    ":lang(ur),:lang(ar),:lang(fa){line-height:1.9}"
    "main{max-width:1120px;margin-inline:auto;padding:40px 24px 56px}"
    "h1,h2,h3,p,ol,dl,dd,figure{margin:0;padding:0}"
    "h1{font-size:34px;line-height:1.25;font-weight:650;overflow-wrap:anywhere}"
    "h2{font-size:21px;line-height:1.35;font-weight:600}"
    "h3{font-size:14px;font-weight:600}"
    "p+p{margin-block-start:8px}"
    "main>*+*,section>*+*{margin-block-start:14px}"
    "section>h2+p{margin-block-start:6px}.faint{color:var(--dim)}"
    ".kind{color:var(--accent);font-weight:600;font-size:14px}"
    "header{margin-block-end:16px}"
    "main>section{margin-block-start:44px}"
    ".explanation{color:var(--dim);max-width:70ch;margin-block-end:16px}"
    "main>p,section>p{max-width:78ch}"
    ".meaning{color:var(--dim);font-size:13px;line-height:1.5}"
    ":lang(ur) .meaning,:lang(ar) .meaning,:lang(fa) .meaning{line-height:1.8}"
    ".notice{background:var(--notice);border:1px solid var(--line);border-radius:8px;padding:10px 14px}"
    "bdi{unicode-bidi:isolate}"
    "code{font:12.5px/1.5 'JetBrains Mono','DejaVu Sans Mono',ui-monospace,Consolas,monospace;"
    "overflow-wrap:anywhere}";

constexpr std::string_view kBlocks =
    ".tiles{display:grid;gap:12px;grid-template-columns:repeat(auto-fill,minmax(212px,1fr))}"
    ".tile,figure,dl,table,.life{background:var(--panel);border:1px solid var(--line);border-radius:8px}"
    ".tile{padding:14px 16px;position:relative;overflow:hidden}"
    ".edge{position:absolute;inset-block-start:0;inset-inline:0;height:3px;background:var(--light)}"
    ".tile h3{color:var(--dim);font-weight:500}"
    ".figure{font-size:23px;line-height:1.45;font-weight:600;font-variant-numeric:tabular-nums}"
    ".tile .figure+p{margin-block-start:2px}"
    ".life{list-style:none;display:grid;grid-template-columns:repeat(4,1fr);padding:18px 16px 16px}"
    ".life li{position:relative;padding-block-start:22px;padding-inline-end:16px}"
    ".life li::before{content:'';position:absolute;inset-block-start:5px;inset-inline:0;height:2px;"
    "background:var(--life)}"
    ".life li:last-child::before{width:12px}"
    ".life li::after{content:'';position:absolute;inset-block-start:0;inset-inline-start:0;width:12px;"
    "height:12px;border-radius:6px;background:var(--life)}"
    ".life .ahead::before,.life .ahead::after{background:var(--line)}"
    ".life .time{font-weight:500;font-variant-numeric:tabular-nums}"
    ".life p+p{margin-block-start:2px}"
    ".since{color:var(--dim);font-size:13px}"
    ".charts{display:grid;gap:12px;grid-template-columns:repeat(auto-fill,minmax(min(100%,480px),1fr))}"
    "figure{padding:14px 16px;display:flex;flex-direction:column}"
    "figure svg{display:block;width:100%;height:auto;margin-block-start:auto;padding-block-start:10px}"
    "figure text{font-family:Inter,'Noto Naskh Arabic','Noto Sans Arabic',system-ui,sans-serif}"
    "dl{padding:4px 16px}"
    "dl>div{display:grid;grid-template-columns:minmax(150px,22%) 1fr;gap:4px 16px;padding-block:9px;"
    "border-block-start:1px solid var(--line)}"
    "dl>div:first-child,tbody tr:first-child td{border-block-start:0}"
    "dt{color:var(--dim)}dd{min-width:0;overflow-wrap:anywhere}"
    "table{width:100%;border-collapse:separate;border-spacing:0}"
    "th,td{padding:9px 12px;text-align:start;vertical-align:top}"
    "th{color:var(--dim);font-weight:500;font-size:13px;border-block-end:1px solid var(--line);"
    "vertical-align:bottom}"
    "td{border-block-start:1px solid var(--line);overflow-wrap:anywhere}"
    "td>div{min-width:0}"
    ".number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}"
    "tfoot td{font-weight:600}td .meaning{margin-block-start:2px}"
    "td .label{display:none}";

/// On a phone each row of a table is a card of its own, and letters in charts stay readable.
constexpr std::string_view kNarrow =
    "@media screen and (max-width:720px){"
    "main{padding:24px 14px 40px}h1{font-size:26px}main>section{margin-block-start:34px}"
    ".tiles{grid-template-columns:repeat(auto-fill,minmax(150px,1fr))}.tile{padding:12px}.figure{font-size:"
    "19px;overflow-wrap:anywhere}"
    ".life{grid-template-columns:1fr;row-gap:16px}"
    ".life li{padding-block-start:0;padding-inline:26px 0}"
    ".life li::before{inset-block:5px -21px;inset-inline:5px auto;width:2px;height:auto}"
    ".life li:last-child::before{width:0}"
    ".life li::after{inset-block-start:5px}"
    "figure{padding:12px 10px}figure h3,figure .meaning{padding-inline:4px}"
    "dl>div{grid-template-columns:1fr}"
    "thead{display:none}table,tbody,tfoot,tr,td{display:block}"
    "tr{padding-block:8px}tbody tr+tr,tfoot tr{border-block-start:1px solid var(--line)}"
    "td{border:0;padding:3px 12px;display:flex;justify-content:space-between;gap:16px}"
    "td .label{display:block;color:var(--dim);font-weight:400;flex:none;max-width:45%}"
    "td:first-child .label{display:none}"
    "td:not(:first-child)>div{text-align:end}}"
    "@media screen and (max-width:560px){figure text{font-size:19px}figure text[font-size]{font-size:15px}}";

/// Rows and figures stay whole on paper, and a heading stays with what follows.
constexpr std::string_view kPaper =
    "@page{size:A4;margin:15mm}"
    "@media print{"
    ":root{--ground:#fff}body{font-size:10.5px}main{max-width:none;padding:0}"
    "h1{font-size:24px}h2{font-size:16px}h3{font-size:11.5px}.meaning,.since,th{font-size:9.5px}"
    "code{font-size:8.5px}.figure{font-size:16px}"
    "main>section{margin-block-start:24px}"
    ".tiles{grid-template-columns:repeat(4,1fr);gap:8px}.tile{padding:10px}"
    ".charts{grid-template-columns:repeat(2,1fr);gap:8px}figure{padding:10px}"
    "h1,h2,h3,.explanation{break-after:avoid;break-inside:avoid}"
    "tr,.tile,figure,.life,dl>div,p{break-inside:avoid}"
    "thead{display:table-header-group}tfoot{display:table-row-group}"
    ".edge,.notice,.life li::before,.life li::after{-webkit-print-color-adjust:exact;"
    "print-color-adjust:exact}}";

constexpr std::string_view kDark =
    ":root{--ground:#0f1218;--panel:#171b23;--line:#2a303c;--text:#e6e9ef;--dim:#9aa3b2;"
    "--accent:#5b8cff;--notice:#2a2415;--life:#e07bd0}.edge{background:var(--dark)}";

/// Charts are painted for light ground; rules outrank their attributes.
std::string dark_charts() {
    std::string out;
    for (const auto& tone : tones::kAll)
        for (const std::string_view painted : {"fill", "stroke"}) {
            out += "figure [" + std::string{painted} + "=\"" + std::string{tone.light} + "\"]{";
            out += std::string{painted} + ":" + std::string{tone.dark} + "}";
        }
    return out;
}

}  // namespace

std::string page_style() {
    return std::string{kText} + std::string{kBlocks} + std::string{kNarrow} + std::string{kPaper} +
           "@media screen and (prefers-color-scheme:dark){" + std::string{kDark} + dark_charts() + "}";
}

}  // namespace studio::report
