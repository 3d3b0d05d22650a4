#include "ui/window/paste_panel.h"

#include "ui/window/dialog_parts.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace toasoan {
namespace {

constexpr int panelWidth = 320; // px
constexpr int rowHeight = 30;   // px
constexpr qsizetype lettersShown = 60;

QString nameOf(const PasteField &field)
{
    return QCoreApplication::translate("Publishing", field.label);
}

bool isPage(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty();
}

} // namespace

PastePanel::PastePanel(qint64 dispatch, const PasteSheet &sheet, QWidget *parent)
    : QWidget(parent, Qt::Tool | Qt::WindowStaysOnTopHint)
    , m_dispatch(dispatch)
    , m_fields(sheet.fields)
    , m_list(new QListWidget)
    , m_said(sentenceLabel(tr("Return copies the next field; Ctrl+Return copies it as plain text.")))
    , m_url(new QLineEdit)
    , m_done(new QPushButton(tr("&Posted")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Paste: %1").arg(sheet.headline));
    auto *copyIt = new QPushButton(tr("&Copy the next field"));
    copyIt->setProperty("primary", true);
    auto *pictures = new QPushButton(tr("&Folder of the pictures"));
    pictures->setEnabled(!sheet.folder.isEmpty());
    pictures->setToolTip(sheet.folder.isEmpty() ? QString() : plainTip(sheet.folder));
    pictures->setAccessibleDescription(sheet.folder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_list, 1);
    layout->addWidget(copyIt);
    layout->addWidget(pictures);
    layout->addWidget(m_said);
    layout->addWidget(addressRow());
    fill(sheet);
    if (sheet.errand == Errand::TakeDown)
        askWhetherItIsGone(*copyIt, *pictures);
    connect(copyIt, &QPushButton::clicked, this, [this] { copy(As::Page); });
    connect(pictures, &QPushButton::clicked, this,
            [folder = sheet.folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    m_list->installEventFilter(this);
    m_list->setFocus();
    resize(panelWidth, 460);
}

/// There is nothing to paste: the person takes it away there and says so.
void PastePanel::askWhetherItIsGone(QWidget &copying, QWidget &pictures)
{
    for (QWidget *part : {static_cast<QWidget *>(m_list), &copying, &pictures, static_cast<QWidget *>(m_url)})
        part->hide();
    m_said->setText(tr("Take the article away in the CMS, then say so here."));
    m_done->setText(tr("It is &gone"));
    m_done->setEnabled(true);
    resize(panelWidth, 0);
}

void PastePanel::fill(const PasteSheet &sheet)
{
    m_list->setAccessibleName(tr("Fields to paste"));
    for (const PasteField &field : sheet.fields) {
        auto *row = new QListWidgetItem(nameOf(field) + u": " + field.text.simplified().left(lettersShown), m_list);
        row->setSizeHint({0, rowHeight});
        row->setToolTip(plainTip(field.text));
    }
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setCurrentRow(0);
}

QWidget *PastePanel::addressRow()
{
    m_url->setPlaceholderText(QStringLiteral("https://"));
    m_url->setAccessibleName(tr("Address of the page"));
    m_done->setEnabled(false);
    connect(m_url, &QLineEdit::textChanged, this, [this](const QString &text) { m_done->setEnabled(isPage(text)); });
    connect(m_url, &QLineEdit::returnPressed, m_done, &QPushButton::click);
    connect(m_done, &QPushButton::clicked, this, [this] {
        Q_EMIT posted(m_dispatch, m_url->text().trimmed());
        close();
    });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_url, 1);
    layout->addWidget(m_done);
    return row;
}

/// The current field becomes the clipboard; the one after it is next.
void PastePanel::copy(As as)
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_fields.size())
        return;
    const PasteField &field = m_fields[row];
    auto *data = new QMimeData;
    data->setText(field.text);
    if (as == As::Page && !field.html.isEmpty())
        data->setHtml(field.html);
    QApplication::clipboard()->setMimeData(data);
    m_list->item(row)->setText(u"✓ " + nameOf(field) + u": " + field.text.simplified().left(lettersShown));
    const bool isLast = row + 1 == m_fields.size();
    m_said->setText(isLast ? tr("“%1” is copied. That was the last; enter the address of the page.").arg(nameOf(field))
                           : tr("“%1” is copied: paste it there.").arg(nameOf(field)));
    m_list->setCurrentRow(isLast ? row : row + 1);
}

void PastePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

bool PastePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    copy(key->modifiers().testFlag(Qt::ControlModifier) ? As::Words : As::Page);
    return true;
}

} // namespace toasoan
