// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <studio/bridging.hpp>
#include <vector>
#include <widgets/card.hpp>

#include "design_facts.hpp"
#include "order_check.hpp"

class QLabel;
class QLineEdit;
class QPushButton;

namespace studio::app {

class ChoiceBox;
class DirectionSwitch;
class ElidedLabel;

/// Direction, asset, amount: what to move. Says while it is filled in what is wrong and how long it will
/// take.
class BridgeForm : public Card {
    Q_OBJECT
public:
    explicit BridgeForm(QWidget* parent = nullptr);

    void setTimes(const TransferTimes& times);
    /// Whose they are: 0x…; empty: nobody's, and nothing can be sent.
    void setAssets(const std::string& account, const std::vector<api::BridgeAsset>& assets);
    /// While the engine takes an order, another cannot be given.
    void setSending(bool sending);
    /// Why the engine refused; a text fit to be shown. Gone with the next change.
    void showRefusal(const QString& why);
    /// The order was taken: ready for the next.
    void clearAmount();

Q_SIGNALS:
    void submitted(const studio::api::BridgeOrder& order);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildFields();
    void connectFields();
    void writeTexts();
    void fillAssets();
    void fillTokens();
    /// Somebody changed a field.
    void edited();
    /// Writes what follows from the fields and from what the account has.
    void refresh();
    void showHint(const QString& problem);
    QString balanceHint() const;
    void takeAll();
    void submit();
    Draft draft() const;
    const api::BridgeAsset* asset() const;

    DirectionSwitch* m_direction;
    QLabel* m_assetLabel;
    ChoiceBox* m_asset;
    QLabel* m_amountLabel;
    QWidget* m_amountRow;
    QLineEdit* m_amount;
    ElidedLabel* m_symbol;
    QPushButton* m_all;
    ChoiceBox* m_token;
    QLabel* m_hint;
    QLabel* m_announcement;
    QPushButton* m_send;
    std::string m_account;
    std::vector<api::BridgeAsset> m_assets;
    TransferTimes m_times;
    QString m_refusal;
    bool m_hintIsProblem = false;
    bool m_sending = false;
};

}  // namespace studio::app
