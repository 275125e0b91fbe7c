// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <functional>
#include <optional>
#include <studio/engine.hpp>
#include <studio/whole_event.hpp>
#include <widgets/card.hpp>

class QComboBox;
class QLabel;
class QPushButton;

namespace studio::app {

namespace bridge {
class EngineBridge;
class Navigator;
}  // namespace bridge

class CopyButton;
class ElidedLabel;
class QrCode;
class StageWindow;

/// Opens and closes the page for the guests of an event, and shows where it is and who came. Gone while the
/// rollup does not run. Of several shards it shows the page of the first, which spreads guests over all.
class AudienceCard : public Card {
    Q_OBJECT
public:
    AudienceCard(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* parent = nullptr);
    ~AudienceCard() override;

    void show(api::Shards shards);
    using Card::show;

private:
    using Command = std::function<api::Outcome<api::Done>(api::Engine&)>;

    QWidget* buildClosed();
    QWidget* buildOpen();
    void connectParts();
    void writeTexts();
    void writeStanding();
    void fillAddresses();
    QString url() const;
    void askToOpen();
    void openStage();
    void command(Command work);

    bridge::EngineBridge& m_bridge;
    bridge::Navigator& m_navigator;
    QLabel* m_invitation = nullptr;
    QPushButton* m_open = nullptr;
    QrCode* m_code = nullptr;
    ElidedLabel* m_url = nullptr;
    CopyButton* m_copy = nullptr;
    QComboBox* m_addresses = nullptr;  // hidden: there is one
    QLabel* m_reach = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_stage = nullptr;
    QPushButton* m_close = nullptr;
    QWidget* m_closedPart;
    QWidget* m_openPart;
    QPointer<StageWindow> m_stageWindow;
    std::optional<api::RunId> m_run;
    std::optional<api::AudienceStanding> m_standing;
};

}  // namespace studio::app
