#include "ui/window/return_bar.h"

#include "app/workflow/delegation.h"
#include "ui/common/theme.h"
#include "ui/models/comment_list_model.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {
namespace {

QLabel *newWords()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReturnBar::ReturnBar(QWidget *parent)
    : QFrame(parent)
    , m_reasons(newWords())
    , m_text(newWords())
    , m_mended(new QLabel)
    , m_next(new QPushButton(tr("Next passage")))
    , m_list(new QPushButton(tr("List")))
{
    setAccessibleName(tr("Why the article came back"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_reasons->setFont(bold);
    m_next->setToolTip(tr("To the next passage that is not mended (F2)"));
    m_list->setToolTip(tr("The passages that were pinned, beside the article"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_reasons);
    words->addWidget(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(words, 1);
    layout->addWidget(m_mended);
    layout->addWidget(m_next);
    layout->addWidget(m_list);
    connect(m_next, &QPushButton::clicked, this, &ReturnBar::nextWanted);
    connect(m_list, &QPushButton::clicked, this, &ReturnBar::listWanted);
    hide();
}

void ReturnBar::show(const ReturnNote &note, const QStringList &reasons, const QList<CommentThread> &pins,
                     const QString &lentBy)
{
    const auto mended = std::count_if(
        pins.begin(), pins.end(), [](const CommentThread &thread) { return thread.state == ThreadState::Resolved; });
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, themeOf(palette()).onDeleted);
    for (QLabel *label : {m_reasons, m_text, m_mended})
        label->setPalette(ink);
    m_reasons->setText(
        tr("▲ Returned by %1, %2: %3").arg(inRole(note.person, {}, lentBy), saidAt(note.time), reasons.join(u" · ")));
    m_text->setText(note.text);
    m_mended->setText(tr("Mended %1 of %2").arg(mended).arg(pins.size()));
    for (QWidget *part :
         {static_cast<QWidget *>(m_mended), static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_list)})
        part->setVisible(!pins.isEmpty());
    m_next->setEnabled(mended < pins.size());
    QFrame::show();
}

void ReturnBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.deleted);
    painter.fillRect(QRect(0, 0, 4, height()), theme.error);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

} // namespace toasoan
