// SPDX-License-Identifier: GPL-3.0-or-later
#include "integer_box.hpp"

#include <QLineEdit>
#include <QLocale>
#include <QWheelEvent>
#include <limits>

namespace studio::app {
namespace {

const QLocale& latin() {
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale;
}

// Stops at the ends of the type instead of running over.
qint64 moved(qint64 value, int steps, qint64 step) {
    qint64 change = 0;
    qint64 sum = 0;
    if (__builtin_mul_overflow(step, static_cast<qint64>(steps), &change) ||
        __builtin_add_overflow(value, change, &sum))
        return steps > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
    return sum;
}

}  // namespace

IntegerBox::IntegerBox(QWidget* parent) : QAbstractSpinBox(parent) {
    setAccelerated(true);
    setFocusPolicy(Qt::StrongFocus);  // the wheel scrolls the form unless the box was chosen
    connect(lineEdit(), &QLineEdit::textEdited, this, &IntegerBox::readText);
    writeText();
}

void IntegerBox::setRange(std::optional<qint64> min, std::optional<qint64> max) {
    m_min = min;
    m_max = max;
}

void IntegerBox::setUnit(const QString& unit) {
    m_unit = unit;
    writeText();
}

void IntegerBox::setZeroText(const QString& text) {
    m_zeroText = text;
    writeText();
}

void IntegerBox::setValue(qint64 value) {
    const bool same = value == m_value;
    m_value = value;
    if (!same || !hasFocus())
        writeText();
}

QValidator::State IntegerBox::validate(QString& input, int&) const {
    if (parsed(input))
        return QValidator::Acceptable;
    QString text = input;
    text.remove(m_unit);
    for (const QChar c : text)
        if (!c.isDigit() && c != QLatin1Char(',') && c != QLatin1Char('-') && !c.isSpace())
            return m_zeroText.isEmpty() ? QValidator::Invalid : QValidator::Intermediate;
    return QValidator::Intermediate;
}

std::optional<qint64> IntegerBox::parsed(const QString& text) const {
    if (!m_zeroText.isEmpty() && text == m_zeroText)
        return 0;
    QString digits = text;
    if (!m_unit.isEmpty())
        digits.remove(m_unit);
    digits.remove(QLatin1Char(','));
    bool isNumber = false;
    const qint64 value = digits.trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

void IntegerBox::readText(const QString& text) {
    const auto value = parsed(text);
    if (!value || *value == m_value)
        return;
    m_value = *value;
    Q_EMIT edited(m_value);
}

void IntegerBox::writeText() {
    QString text = latin().toString(m_value);
    if (m_value == 0 && !m_zeroText.isEmpty())
        text = m_zeroText;
    else if (!m_unit.isEmpty())
        text += QLatin1Char(' ') + m_unit;
    if (lineEdit()->text() != text)
        lineEdit()->setText(text);
}

void IntegerBox::stepBy(int steps) {
    qint64 value = moved(m_value, steps, m_step);
    if (m_min)
        value = qMax(value, *m_min);
    if (m_max)
        value = qMin(value, *m_max);
    if (value == m_value)
        return;
    m_value = value;
    writeText();
    Q_EMIT edited(m_value);
}

QAbstractSpinBox::StepEnabled IntegerBox::stepEnabled() const {
    StepEnabled enabled = StepNone;
    if (!m_max || m_value < *m_max)
        enabled |= StepUpEnabled;
    if (!m_min || m_value > *m_min)
        enabled |= StepDownEnabled;
    return enabled;
}

void IntegerBox::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore();
}

void IntegerBox::focusOutEvent(QFocusEvent* event) {
    QAbstractSpinBox::focusOutEvent(event);
    writeText();
}

}  // namespace studio::app
