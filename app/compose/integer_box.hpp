// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSpinBox>
#include <QString>
#include <optional>

namespace studio::app {

/// A whole number of 64 bits with a unit, its thousands grouped. What is typed is taken as it is, in range or
/// not: the design's check says what is wrong with it. The arrows stay in range.
class IntegerBox : public QAbstractSpinBox {
    Q_OBJECT
public:
    explicit IntegerBox(QWidget* parent = nullptr);

    void setRange(std::optional<qint64> min, std::optional<qint64> max);
    void setStep(qint64 step) { m_step = step; }
    void setUnit(const QString& unit);
    /// Shown instead of zero: "chosen at launch".
    void setZeroText(const QString& text);
    void setValue(qint64 value);
    qint64 value() const { return m_value; }

    QValidator::State validate(QString& input, int& position) const override;
    void stepBy(int steps) override;

Q_SIGNALS:
    /// By the person, not by setValue().
    void edited(qint64 value);

protected:
    StepEnabled stepEnabled() const override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    std::optional<qint64> parsed(const QString& text) const;
    void readText(const QString& text);
    void writeText();

    qint64 m_value = 0;
    qint64 m_step = 1;
    std::optional<qint64> m_min, m_max;
    QString m_unit;
    QString m_zeroText;
};

}  // namespace studio::app
