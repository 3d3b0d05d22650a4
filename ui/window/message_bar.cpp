#include "ui/window/message_bar.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace toasoan {
namespace {

constexpr int progressHeight = 3; // px

struct Looks
{
    QColor ink;
    QColor fill;
    QString sign;
};

Looks looksOf(MessageBar::Kind kind, const Theme &theme)
{
    switch (kind) {
    case MessageBar::Kind::Success:
        return {theme.onInserted, theme.inserted, QStringLiteral("✓")};
    case MessageBar::Kind::Warning:
        return {theme.warning, theme.warningFill, QStringLiteral("▲")};
    case MessageBar::Kind::Error:
        return {theme.onDeleted, theme.deleted, QStringLiteral("●")};
    case MessageBar::Kind::Info:
        break;
    }
    return {theme.accent, theme.infoFill, QStringLiteral("■")};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_action(new QPushButton(this)), m_decline(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setIcon(themedIcon(QStringLiteral("close"), palette()));
    close->setAccessibleName(tr("Close the message"));
    close->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(38, 6, 8, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_decline);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_decline, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto run = m_run) // a copy: what runs may offer something else
            run();
    });
    for (QAbstractButton *button : findChildren<QAbstractButton *>())
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is
    hide();
}

void MessageBar::say(Kind kind, const QString &text)
{
    offer(kind, text, {}, {});
}

void MessageBar::offer(Kind kind, const QString &text, const QString &action, std::function<void()> run,
                       const QString &decline)
{
    ++m_count;
    m_kind = kind;
    m_work.clear();
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_decline->setText(decline);
    m_decline->setVisible(!decline.isEmpty());
    m_run = std::move(run);
    QPalette inks = palette();
    inks.setColor(QPalette::WindowText, looksOf(kind, themeOf(palette())).ink);
    m_text->setPalette(inks);
    setAccessibleName(text);
    show();
    update();
}

void MessageBar::startProgress(const QString &text, std::function<void()> cancel)
{
    offer(Kind::Info, text, tr("Cancel"), std::move(cancel));
    m_work = text;
    setProgress(0);
}

void MessageBar::setProgress(int percent, const QString &numbers)
{
    if (m_work.isEmpty())
        return;
    m_percent = percent;
    m_text->setText(numbers.isEmpty() ? tr("%1 %2 %").arg(m_work).arg(percent)
                                      : QStringLiteral("%1 %2").arg(m_work, numbers));
    update();
}

QString MessageBar::text() const
{
    return isVisible() ? m_text->text() : QString();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    const Looks looks = looksOf(m_kind, theme);
    QPainter painter(this);
    painter.fillRect(rect(), looks.fill);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
    if (!m_work.isEmpty())
        painter.fillRect(QRect(0, height() - progressHeight, width() * m_percent / 100, progressHeight), theme.accent);
    painter.setPen(looks.ink);
    painter.drawText(QRect(14, 0, 20, height()), Qt::AlignCenter, looks.sign);
}

} // namespace toasoan
