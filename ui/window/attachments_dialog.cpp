#include "ui/window/attachments_dialog.h"

#include "app/desk/storage_thread.h"
#include "ui/common/error_text.h"
#include "ui/common/theme.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace toasoan {
namespace {

constexpr int rowHeight = 30; // px

} // namespace

AttachmentsDialog::AttachmentsDialog(StorageThread &storage, const DraftId &draft, QWidget *parent)
    : QDialog(parent)
    , m_storage(storage)
    , m_draft(draft)
    , m_note(new QLabel(tr("Documents and recordings for you and your editors. They stay on this computer and in its "
                           "backups, and never leave with the article.")))
    , m_stack(new QStackedWidget)
    , m_list(new QListWidget)
    , m_busy(new QProgressBar)
    , m_problem(new QLabel)
    , m_add(new QPushButton(tr("&Add…")))
    , m_open(new QPushButton(tr("&Open")))
    , m_save(new QPushButton(tr("&Save a copy…")))
    , m_remove(new QPushButton(tr("&Take off…")))
{
    setWindowTitle(tr("Attachments"));
    m_list->setAccessibleName(tr("Attachments"));
    for (QLabel *label : {m_note, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, themeOf(palette).error);
    m_problem->setPalette(palette);
    m_problem->hide();
    setAcceptDrops(true);
    layOut();
    connectButtons();
    refresh();
}

void AttachmentsDialog::layOut()
{
    auto *empty = new QLabel(tr("Nothing yet. “Add” brings files in, and so does dropping them here."));
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignCenter);
    empty->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_list);
    m_stack->addWidget(empty);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(4);
    m_busy->setAccessibleName(tr("Files are being brought in"));
    m_busy->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_add, m_open, m_save, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
    close->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(12);
    layout->addWidget(m_note);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_busy);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    layout->addWidget(close);
    resize(560, 380);
}

void AttachmentsDialog::connectButtons()
{
    connect(m_add, &QPushButton::clicked, this, &AttachmentsDialog::ask);
    connect(m_open, &QPushButton::clicked, this, &AttachmentsDialog::openFile);
    connect(m_save, &QPushButton::clicked, this, &AttachmentsDialog::saveCopy);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentsDialog::remove);
    connect(m_list, &QListWidget::itemActivated, this, &AttachmentsDialog::openFile);
    connect(m_list, &QListWidget::currentRowChanged, this, &AttachmentsDialog::showButtons);
    showButtons();
}

void AttachmentsDialog::refresh()
{
    m_storage.ask(
        this, [draft = m_draft](Desk &desk) { return desk.attachments().list(draft); },
        [this](const Result<QList<Attachment>> &attachments) {
            if (attachments)
                show(*attachments);
            else
                fail(attachments.error());
        });
}

void AttachmentsDialog::show(const QList<Attachment> &attachments)
{
    m_list->clear();
    for (const Attachment &attachment : attachments) {
        const QString added = attachment.added.toLocalTime().toString(QStringLiteral("HH:mm dd/MM/yyyy"));
        auto *item = new QListWidgetItem(
            u"%1 · %2 · %3"_qs.arg(attachment.name,
                                   QLocale().formattedDataSize(attachment.bytes, 1, QLocale::DataSizeTraditionalFormat),
                                   added),
            m_list);
        item->setSizeHint({0, rowHeight});
        item->setData(Qt::UserRole, attachment.number);
    }
    m_list->setCurrentRow(attachments.isEmpty() ? -1 : 0);
    m_stack->setCurrentIndex(attachments.isEmpty() ? 1 : 0);
    showButtons();
    Q_EMIT shown();
}

void AttachmentsDialog::showButtons()
{
    for (QPushButton *button : {m_open, m_save, m_remove})
        button->setEnabled(current() != 0);
}

qint64 AttachmentsDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toLongLong() : 0;
}

void AttachmentsDialog::ask()
{
    add(QFileDialog::getOpenFileNames(this, tr("Add attachments"), QDir::homePath()));
}

void AttachmentsDialog::add(const QStringList &files)
{
    m_problem->hide();
    m_coming += static_cast<int>(files.size());
    m_busy->setVisible(m_coming > 0);
    for (const QString &file : files) {
        m_storage.ask(
            this, [draft = m_draft, file](Desk &desk) { return desk.attachments().add(draft, file); },
            [this](const Result<Attachment> &added) {
                m_busy->setVisible(--m_coming > 0);
                if (!added)
                    fail(added.error());
                refresh();
            });
    }
}

void AttachmentsDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void AttachmentsDialog::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    add(files);
}

void AttachmentsDialog::openFile()
{
    m_storage.ask(
        this, [number = current()](Desk &desk) { return desk.attachments().copyToOpen(number); },
        [this](const Result<QString> &copy) {
            if (!copy)
                fail(copy.error());
            else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*copy)))
                fail({ErrorCode::Io, tr("no program opens it"), {*copy}});
        });
}

void AttachmentsDialog::saveCopy()
{
    const QString name = m_list->currentItem()->text().section(u" · "_qs, 0, -3);
    const QString to = QFileDialog::getSaveFileName(this, tr("Save a copy"), QDir::home().filePath(name));
    if (to.isEmpty())
        return;
    m_storage.ask(
        this, [number = current(), to](Desk &desk) { return desk.attachments().saveCopy(number, to); },
        [this](const Outcome &saved) {
            if (!saved)
                fail(saved.error());
        });
}

void AttachmentsDialog::remove()
{
    QMessageBox box(this);
    box.setWindowTitle(tr("Attachments"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Take “%1” off the draft? Its file goes too, unless another draft has it; backups keep theirs.")
                    .arg(m_list->currentItem()->text().section(u" · "_qs, 0, -3)));
    QPushButton *yes = box.addButton(tr("Take off"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(tr("Cancel"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() != yes)
        return;
    m_storage.ask(
        this, [number = current()](Desk &desk) { return desk.attachments().remove(number); },
        [this](const Outcome &removed) {
            if (!removed)
                fail(removed.error());
            refresh();
        });
}

void AttachmentsDialog::fail(const Error &error)
{
    m_problem->setText(
        error.code == ErrorCode::TooLarge
            ? tr("“%1” is larger than %2, the most that can be kept with a draft. Keep it in a folder "
                 "of your own.")
                  .arg(error.args.value(0), QLocale().formattedDataSize(error.args.value(1).toLongLong(), 1,
                                                                        QLocale::DataSizeTraditionalFormat))
            : errorText(error));
    m_problem->show();
}

} // namespace toasoan
