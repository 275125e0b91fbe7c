// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QLabel>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <utility>
#include <widgets/badge.hpp>
#include <widgets/buttons.hpp>
#include <widgets/cost_bar.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/figure_label.hpp>
#include <widgets/format.hpp>
#include <widgets/icons.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/search_field.hpp>
#include <widgets/stat_tile.hpp>
#include <widgets/theme.hpp>

#include <gui/support/hostile_text.hpp>

using namespace studio;
using namespace studio::app;

namespace {

/// WCAG 2.1, "relative luminance".
double luminance(const QColor& color) {
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double brighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (brighter + 0.05) / (darker + 0.05);
}

}  // namespace

class WidgetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spans_are_said_in_their_two_largest_units() {
        QCOMPARE(format::span(80'000), QStringLiteral("1 min 20 s"));
        QCOMPARE(format::span(60'000), QStringLiteral("1 min"));
        QCOMPARE(format::span(45'999), QStringLiteral("45 s"));
        QCOMPARE(format::span(12), QStringLiteral("1 s"));
        QCOMPARE(format::span(7'500'000), QStringLiteral("2 h 5 min"));
        QVERIFY(format::span(7LL * 86'400'000).startsWith(QStringLiteral("7 day")));
        QVERIFY(format::span(90'000'000).endsWith(QStringLiteral("1 h")));
    }

    void numbers_are_written_as_people_read_them() {
        QCOMPARE(format::number(18'402), QStringLiteral("18,402"));
        QCOMPARE(format::usd(0.0031), QStringLiteral("$0.0031"));
        QCOMPARE(format::usd(1204.5), QStringLiteral("$1,204.50"));
        QCOMPARE(format::usd(0), QStringLiteral("$0"));
        QCOMPARE(format::milliseconds(250), QStringLiteral("250 ms"));
        QCOMPARE(format::milliseconds(1'200), QStringLiteral("1.2 s"));
        QCOMPARE(format::countdown(761'000), QStringLiteral("12:41"));
        QCOMPARE(format::countdown(3'723'000), QStringLiteral("1:02:03"));
        QCOMPARE(format::bytes(412'000'000), QStringLiteral("412 MB"));
        QCOMPARE(format::percent(0.973), QStringLiteral("97%"));
        QCOMPARE(format::decimal(0), QStringLiteral("0"));
    }

    void wei_becomes_ether_without_rounding() {
        QCOMPARE(format::weiAsEth("1250000000000000000"), QStringLiteral("1.25"));
        QCOMPARE(format::weiAsEth("1"), QStringLiteral("0…"));
        QCOMPARE(format::weiAsEth("1", 18), QStringLiteral("0.000000000000000001"));
        QCOMPARE(format::weiAsEth("1234567000000000000000000"), QStringLiteral("1,234,567"));
        QCOMPARE(format::weiAsEth("not a number"), QStringLiteral("not a number"));
        QCOMPARE(format::coins("1000000000"), QStringLiteral("1 gwei"));
        QCOMPARE(format::coins("250000000000000000"), QStringLiteral("0.25 ETH"));
        QCOMPARE(format::coins("62784693912345"), QStringLiteral("62,784\u2026 gwei"));
        QCOMPARE(format::coins("1234567890"), QStringLiteral("1.2345\u2026 gwei"));
        QCOMPARE(format::coins("7"), QStringLiteral("7 wei"));
        QCOMPARE(format::ethAsWei(QStringLiteral("1.25")), QStringLiteral("1250000000000000000"));
        QCOMPARE(format::ethAsWei(QStringLiteral("0.0000000000000000001")), QString());
        QCOMPARE(format::ethAsWei(QStringLiteral("1e5")), QString());
    }

    void hostile_text_is_made_visible_and_short() {
        const QString tricks = shownText(gui_test::directionTricks());
        QVERIFY(!tricks.contains(QChar(0x202E)) && !tricks.contains(QChar(0x2066)));
        QVERIFY(!tricks.contains(QChar(0x1b)) && tricks.contains(QChar(0xFFFD)));
        QVERIFY(shownText(gui_test::nestedTags()).size() <= maxShownCharacters + 1);
        QVERIFY(plainToolTip(QString::fromStdString(gui_test::markupName()))
                    .contains(QStringLiteral("&lt;b&gt;")));
    }

    void an_elided_label_is_plain_and_copies_the_whole() {
        ElidedLabel label;
        const QString name = QString::fromStdString(gui_test::nestedTags());
        label.resize(120, 20);
        label.setFullText(name);
        label.show();
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QVERIFY(label.text().size() < name.size());
        label.setFocusPolicy(Qt::StrongFocus);
        label.setFocus();
        QTest::keySequence(&label, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), name);
    }

    void a_copy_button_copies() {
        CopyButton button;
        button.setCopyText(QStringLiteral("0xabc"));
        button.show();
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("0xabc"));
    }

    void a_cost_bar_says_its_shares() {
        CostBar bar;
        bar.setParts({{QStringLiteral("Data"), 3, Tone::Availability},
                      {QStringLiteral("Execution"), 1, Tone::Execution}});
        QCOMPARE(bar.accessibleDescription(), QStringLiteral("Data 75%, Execution 25%"));
        bar.setParts({{QStringLiteral("Data"), 3, Tone::Availability},
                      {QStringLiteral("Security"), 0, Tone::Security}});
        QCOMPARE(bar.accessibleDescription(), QStringLiteral("Data 100%"));
        QVERIFY(!bar.grab().isNull());
    }

    void a_stat_tile_describes_itself() {
        StatTile tile(Tone::Execution);
        tile.setLabel(QStringLiteral("Throughput"));
        tile.setValue(QStringLiteral("3,912 tx/s"));
        tile.setNote(QStringLiteral("limit here 4,100"));
        QCOMPARE(tile.accessibleName(), QStringLiteral("Throughput"));
        QCOMPARE(tile.accessibleDescription(), QStringLiteral("3,912 tx/s, limit here 4,100"));
    }

    void a_figure_gives_way_and_is_never_cut() {
        FigureLabel figure;
        figure.setFigure(QStringLiteral("0.000912345 gwei"));
        QVERIFY(figure.minimumSizeHint().width() < figure.sizeHint().width());
        figure.resize(figure.minimumSizeHint());
        const QImage small = figure.grab().toImage();
        // It became smaller: nothing reaches the end of the room, as something cut off would.
        for (int y = 0; y < small.height(); ++y)
            QCOMPARE(small.pixel(small.width() - 1, y), small.pixel(0, 0));
    }

    // expect: every colour that writes words reaches 4.5 : 1 (WCAG AA) on every surface it may stand on.
    void words_are_readable_in_both_themes() {
        for (const auto mode : {Appearance::Mode::Dark, Appearance::Mode::Light}) {
            Appearance::instance().setMode(mode);
            const Theme& t = theme();
            QList<QColor> words{t.text, t.dim, t.faint, t.accent};
            words.append(QList<QColor>(t.tones.begin(), t.tones.end()));
            for (const QColor& word : std::as_const(words))
                for (const QColor& surface : {t.background, t.panel, t.raised})
                    QVERIFY2(contrast(word, surface) >= 4.5,
                             qPrintable(word.name() + QLatin1String(" on ") + surface.name()));
            for (int tone = 0; tone < toneCount; ++tone)
                QVERIFY(contrast(t.color(Tone(tone)), t.tint(Tone(tone))) >= 4.5);
            QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
        }
    }

    void escape_empties_a_search() {
        SearchField field;
        field.show();
        QTest::keyClicks(&field, QStringLiteral("abc"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
    }

    void dark_and_light_differ_and_icons_follow() {
        auto& appearance = Appearance::instance();
        appearance.setMode(Appearance::Mode::Dark);
        const QColor dark = theme().background;
        const QImage darkIcon = themedIcon(QStringLiteral("home")).pixmap(32, 32).toImage();
        appearance.setMode(Appearance::Mode::Light);
        QVERIFY(theme().background.lightness() > dark.lightness());
        QVERIFY(themedIcon(QStringLiteral("home")).pixmap(32, 32).toImage() != darkIcon);
        QCOMPARE(QApplication::palette().color(QPalette::Window), theme().background);
    }

    void an_unknown_icon_is_drawn_as_a_module() {
        const auto unknown = iconPixmap(QStringLiteral("../../etc/passwd"), 16, Qt::red, 1).toImage();
        QCOMPARE(unknown, iconPixmap(QStringLiteral("module"), 16, Qt::red, 1).toImage());
    }

    void texts_are_written_again_when_the_language_changes() {
        QWidget widget;
        int written = 0;
        keepTranslated(&widget, [&written] { ++written; });
        QCOMPARE(written, 1);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&widget, &change);
        QCOMPARE(written, 2);
    }
};

QTEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
