// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <cstdint>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace studio::app {

/// Says on which shard of an event an account lives. Its address alone decides it, so nobody is asked.
class AccountFinder : public QWidget {
    Q_OBJECT
public:
    explicit AccountFinder(QWidget* parent = nullptr);
    void setCount(std::uint32_t shards);

Q_SIGNALS:
    void shardRequested(quint32 index);

private:
    void writeTexts();
    void answer();

    QLabel* m_question;
    QLineEdit* m_address;
    QLabel* m_answer;
    QPushButton* m_show;
    std::uint32_t m_count = 1;
    std::optional<std::uint32_t> m_found;
};

}  // namespace studio::app
