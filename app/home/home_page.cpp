// SPDX-License-Identifier: GPL-3.0-or-later
#include "home_page.hpp"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <bridge/text.hpp>
#include <studio/engine.hpp>
#include <widgets/buttons.hpp>
#include <widgets/card.hpp>
#include <widgets/icons.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

#include "card_grid.hpp"
#include "design_list.hpp"
#include "pool_list.hpp"
#include "run_list.hpp"

namespace studio::app {
namespace {

constexpr int presetWidth = 216;
constexpr int iconSide = 28;

class PresetIcon : public QLabel {
public:
    PresetIcon(QString name, QWidget* parent) : QLabel(parent), m_name(std::move(name)) { draw(); }

protected:
    void changeEvent(QEvent* event) override {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            draw();
    }

private:
    void draw() { setPixmap(iconPixmap(m_name, iconSide, theme().accent, devicePixelRatioF())); }
    QString m_name;
};

QLabel* addHeading(QVBoxLayout* layout, QWidget* parent) {
    auto* heading = plainLabel({}, parent);
    setTextRole(heading, TextRole::Heading);
    layout->addWidget(heading);
    return heading;
}

}  // namespace

HomePage::HomePage(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* parent)
    : Page(parent), m_bridge(bridge), m_navigator(navigator) {
    buildBar();
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::medium);
    auto* welcome = wrappedLabel({}, content);
    setTextRole(welcome, TextRole::Title);
    auto* sentence = wrappedLabel({}, content);
    setTextRole(sentence, TextRole::Dim);
    layout->addWidget(welcome);
    layout->addWidget(sentence);
    layout->addSpacing(space::small);
    auto* presets = new CardGrid(presetWidth, content);
    for (const auto& preset : bridge.engine().presets())
        presets->addCard(makePresetCard(preset));
    layout->addWidget(presets);
    layout->addSpacing(space::medium);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(space::wide);
    auto* designs = new QVBoxLayout;
    auto* runs = new QVBoxLayout;
    auto* designsHeading = addHeading(designs, content);
    auto* runsHeading = addHeading(runs, content);
    m_designs = new DesignList(bridge, navigator, content);
    m_runs = new RunList(bridge, navigator, content);
    designs->addWidget(m_designs, 1);
    runs->addWidget(new PoolList(bridge, navigator, content));
    runs->addWidget(m_runs, 1);
    lists->addLayout(designs, 1);
    lists->addLayout(runs, 1);
    layout->addLayout(lists, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    keepTranslated(this, [=] {
        welcome->setText(tr("What shall your rollup do?"));
        sentence->setText(
            tr("Start from a ready-made design. It runs for real on this computer: real contracts, "
               "real signatures, real blocks. Everything can be changed."));
        designsHeading->setText(tr("Your designs"));
        runsHeading->setText(tr("Runs"));
    });
}

void HomePage::buildBar() {
    m_bar = new QWidget(this);
    m_bar->hide();  // until the shell puts it into the top bar
    auto* layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    auto* import = makeButton(Emphasis::Normal, m_bar);
    keepTranslated(import, [import] { import->setText(tr("Import a design…")); });
    connect(import, &QPushButton::clicked, &m_navigator, &bridge::Navigator::importRequested);
    layout->addWidget(import);
    auto* archive = makeButton(Emphasis::Normal, m_bar);
    archive->setObjectName(QStringLiteral("openArchive"));
    keepTranslated(archive, [archive] {
        archive->setText(tr("Open an archive…"));
        archive->setToolTip(plainToolTip(
            tr("An archive is what is left of an ephemeral rollup when it is dissolved: one file, from which "
               "it can be computed again.")));
    });
    connect(archive, &QPushButton::clicked, &m_navigator, &bridge::Navigator::archiveImportRequested);
    layout->addWidget(archive);
}

QWidget* HomePage::makePresetCard(const api::PresetInfo& preset) {
    auto* card = new Card(this);
    auto* icon = new PresetIcon(QString::fromStdString(preset.icon), card);
    auto* name = wrappedLabel({}, card);
    setTextRole(name, TextRole::Subtitle);
    auto* plain = wrappedLabel({}, card);
    setTextRole(plain, TextRole::Dim);
    auto* use = makeButton(Emphasis::Normal, card);
    card->body()->addWidget(icon);
    card->body()->addWidget(name);
    card->body()->addWidget(plain);
    card->body()->addStretch();
    card->body()->addWidget(use, 0, Qt::AlignLeading);
    keepTranslated(card, [=, title = preset.title, sentence = preset.plain] {
        const QString words = bridge::translated(title);
        name->setText(words);
        plain->setText(bridge::translated(sentence));
        use->setText(tr("Use this"));
        use->setAccessibleName(tr("Use %1").arg(words));
        card->setAccessibleName(words);
    });
    connect(use, &QPushButton::clicked, this,
            [this, id = QString::fromStdString(preset.id)] { Q_EMIT m_navigator.presetRequested(id); });
    return card;
}

QString HomePage::title() const {
    return tr("Home");
}

void HomePage::activate() {
    m_designs->refresh();
    m_runs->rewrite();
}

}  // namespace studio::app
