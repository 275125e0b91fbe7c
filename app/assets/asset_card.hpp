// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <studio/engine.hpp>
#include <vector>
#include <widgets/card.hpp>

class QLabel;
class QPushButton;

namespace studio::app {

class AssetTable;
class ChoiceBox;
class CopyButton;

/// Whose assets are looked at, what they are, and the way to more of them.
class AssetCard : public Card {
    Q_OBJECT
public:
    explicit AssetCard(QWidget* parent = nullptr);

    /// Keeps the chosen one when it is among them, else takes the first; emits nothing.
    void setAccounts(const std::vector<api::Engine::TestAccount>& accounts);
    /// 0x…; empty: there is none.
    std::string account() const;
    /// As it is shown in a sentence: its label, or its address cut short.
    QString accountName() const;

    void setAssets(const std::vector<api::BridgeAsset>& assets);
    /// Why they are not known; a text that is fit to be shown.
    void showFailure(const QString& why);
    /// Whether test assets can be asked for now, and whether they are just being made.
    void setTestAssets(bool possible, bool underWay);

Q_SIGNALS:
    void accountChosen();
    void testAssetsRequested();

private:
    void writeTexts();
    void markOffer();
    void markAccount();

    ChoiceBox* m_account;
    CopyButton* m_copy;
    AssetTable* m_table;
    QLabel* m_failure;
    QWidget* m_offer;
    QPushButton* m_make;
    QLabel* m_makeHelp;
    std::vector<api::Engine::TestAccount> m_accounts;
    bool m_hasOnlyEther = false;
    bool m_possible = false;
    bool m_underWay = false;
};

}  // namespace studio::app
