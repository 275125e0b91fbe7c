// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QWidget>

namespace studio::app {

/// A large number and, smaller, its unit: "0.0009 gwei". Never cut: where room ends it is drawn smaller.
class FigureLabel : public QWidget {
    Q_OBJECT
public:
    explicit FigureLabel(QWidget* parent = nullptr);

    /// What begins with a number is taken apart at its first space; other words are drawn whole.
    void setFigure(const QString& text);
    const QString& figure() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Fonts {
        QFont number, unit;
    };
    /// Of the full size, or shrunk until both fit into `width`.
    Fonts fontsFor(int width) const;
    int widthOf(const Fonts& fonts) const;

    QString m_text;
    QString m_number;
    QString m_unit;
};

}  // namespace studio::app
