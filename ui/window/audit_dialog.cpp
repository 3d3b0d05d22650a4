#include "ui/window/audit_dialog.h"

#include "app/base/durable_file.h"
#include "app/desk/storage_thread.h"
#include "ui/common/error_text.h"
#include "ui/window/dialog_parts.h"
#include "ui/window/key_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {
namespace {

constexpr qsizetype mostBytes = 64 * 1024;

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString actionText(const QString &id)
{
    const QList<Action> &actions = allActions();
    const auto found =
        std::find_if(actions.begin(), actions.end(), [&id](Action action) { return actionId(action) == id; });
    return found == actions.end() ? id : actionName(*found);
}

/// Which entry it is, as far as what stands there can be believed.
QString entryText(const AuditEntry &entry)
{
    const QStringList parts{timeText(entry.time), entry.person, actionText(entry.action), entry.detail.left(200)};
    QStringList said;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(said),
                 [](const QString &part) { return !part.isEmpty(); });
    return said.join(u" · "_qs);
}

QString breakText(const AuditBreak &broken)
{
    if (broken.reason == u"altered")
        return AuditDialog::tr("Entry %1 was altered: it is not what was written.").arg(broken.number);
    if (broken.reason == u"cut")
        return AuditDialog::tr("Entries were cut off at the end, from number %1 on.").arg(broken.number);
    return AuditDialog::tr("Entry %1 does not follow the one before it: entries were dropped, moved or put in.")
        .arg(broken.number);
}

QString stateText(const HeadComparison &compared)
{
    switch (compared.state) {
    case HeadState::Contained:
        return AuditDialog::tr("Today's log still contains entry %1, as it was on %2.");
    case HeadState::Shorter:
        return AuditDialog::tr("Today's log ends before entry %1, which was there on %2: entries were cut off.");
    case HeadState::Different:
        break;
    }
    return AuditDialog::tr("Today's log has another entry %1 than on %2: it was written anew.");
}

Outcome writeHead(Desk &desk, const QString &path, const QString &person, const std::optional<SigningKey> &key)
{
    return desk.keys().auditHead(person, key).and_then([&path](const AuditHead &head) {
        return writeDurably(path, toJson(head), FileAccess::Shared);
    });
}

} // namespace

AuditDialog::AuditDialog(StorageThread &storage, const QString &actor, QWidget *parent)
    : QDialog(parent)
    , m_storage(storage)
    , m_actor(actor)
    , m_result(sentenceLabel({}))
    , m_busy(busyBar())
    , m_sign(new QCheckBox(tr("Si&gn the head as %1").arg(actor)))
{
    setWindowTitle(tr("Audit log"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(12);
    layout->addWidget(sentenceLabel(
        tr("Every step of every article is an entry of one log, and each is chained to the one before. An entry that "
           "was altered, dropped or moved shows. That the end was cut off and all of it written anew shows beside a "
           "head of the log that was saved before and kept elsewhere.")));
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_result->setAccessibleName(tr("How the log stands"));
    m_result->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_result->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(m_result, 1);
    layout->addWidget(m_busy);
    layout->addWidget(m_sign);
    layout->addWidget(buttons());
    m_sign->hide();
    setFixedWidth(620);
    fitHeight(*this);
    m_verify->setFocus();
    readKey();
}

QWidget *AuditDialog::buttons()
{
    auto *box = new QDialogButtonBox;
    m_verify = box->addButton(tr("&Verify now"), QDialogButtonBox::ActionRole);
    m_verify->setProperty("primary", true);
    m_verify->setDefault(true);
    m_save = box->addButton(tr("&Save the head…"), QDialogButtonBox::ActionRole);
    m_compare = box->addButton(tr("&Compare with a saved head…"), QDialogButtonBox::ActionRole);
    box->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(m_verify, &QPushButton::clicked, this, &AuditDialog::verify);
    connect(m_save, &QPushButton::clicked, this, &AuditDialog::askSave);
    connect(m_compare, &QPushButton::clicked, this, &AuditDialog::askCompare);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &AuditDialog::done, m_busy, &QWidget::hide);
    return box;
}

void AuditDialog::readKey()
{
    m_storage.reader().ask(
        this, [person = m_actor](Desk &desk) { return keyQuestionOf(desk, person); },
        [this](const Result<std::optional<KeyQuestion>> &key) {
            m_key = key.value_or(std::nullopt);
            m_sign->setVisible(m_key.has_value());
        });
}

void AuditDialog::begin()
{
    m_result->clear();
    m_busy->show();
    m_asking = focusWidget();
    for (QPushButton *button : {m_verify, m_save, m_compare})
        button->setEnabled(false);
}

void AuditDialog::verify()
{
    begin();
    m_storage.reader().ask(this, auditStanding, [this](const Result<AuditStanding> &standing) {
        standing ? showStanding(*standing) : fail(errorText(standing.error()));
    });
}

void AuditDialog::showStanding(const AuditStanding &standing)
{
    if (!standing.broken)
        return say(
            tr("The log is whole: %n entry(s), each as it was written.", nullptr, static_cast<int>(standing.entries)));
    QString text = breakText(*standing.broken);
    if (standing.badEntry)
        text += u'\n' + entryText(*standing.badEntry);
    fail(text);
}

void AuditDialog::askSave()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the head of the log"),
                                     QStringLiteral("nhat-ky-%1.json").arg(QDate::currentDate().toString(Qt::ISODate)),
                                     tr("Head of a log (*.json)"));
    if (path.isEmpty())
        return;
    if (!m_key || !m_sign->isChecked())
        return saveTo(path, {});
    KeyDialog dialog(*m_key, this);
    if (dialog.exec() == QDialog::Accepted)
        saveTo(path, dialog.key());
}

void AuditDialog::saveTo(const QString &path, const std::optional<SigningKey> &key)
{
    begin();
    m_storage.reader().ask(
        this, [path, key, person = m_actor](Desk &desk) { return writeHead(desk, path, person, key); },
        [this, path](const Outcome &written) {
            written
                ? say(tr("Written to %1. Keep it where nobody can change it who can change this computer.").arg(path))
                : fail(errorText(written.error()));
        });
}

void AuditDialog::askCompare()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Compare with a saved head"), QString(), tr("Head of a log (*.json)"));
    if (!path.isEmpty())
        compareWith(path);
}

void AuditDialog::compareWith(const QString &path)
{
    begin();
    m_storage.reader().ask(
        this,
        [path](Desk &desk) {
            return readFile(path, mostBytes).and_then([&desk](const QByteArray &file) {
                return compareWithHead(desk, file);
            });
        },
        [this](const Result<HeadComparison> &compared) {
            compared ? showComparison(*compared) : fail(errorText(compared.error()));
        });
}

void AuditDialog::showComparison(const HeadComparison &compared)
{
    QString text = stateText(compared).arg(compared.head.number).arg(timeText(compared.head.time));
    if (!compared.isWhole)
        text += u'\n' + tr("The log itself is broken; Verify says where.");
    const QString by = compared.head.person.isEmpty() ? QString() : QString(compared.head.person + u": ");
    text += u'\n' + tr("The saved head: %1%2.").arg(by, signatureName(compared.signature));
    compared.isGood() ? say(text) : fail(text);
}

void AuditDialog::say(const QString &text)
{
    m_result->setPalette(palette());
    m_result->setText(text);
    for (QPushButton *button : {m_verify, m_save, m_compare})
        button->setEnabled(true);
    if (m_asking)
        m_asking->setFocus();
    fitHeight(*this);
    Q_EMIT done();
}

void AuditDialog::fail(const QString &text)
{
    say(text);
    showProblem(*m_result, text);
}

} // namespace toasoan
