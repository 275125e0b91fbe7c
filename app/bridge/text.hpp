// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

namespace studio::api {
struct Text;
struct Failure;
}  // namespace studio::api

namespace studio::app::bridge {

/// An engine sentence in the window's language, its values filled in and made fit to be drawn. Show it as
/// plain text only: the values may come from a chain, a file or a peer.
QString translated(const api::Text& text);
QString translated(const api::Failure& failure);

}  // namespace studio::app::bridge
