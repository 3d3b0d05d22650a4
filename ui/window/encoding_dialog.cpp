#include "ui/window/encoding_dialog.h"

#include "app/exchange/importers/decode_text.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace toasoan {
namespace {

constexpr LegacyEncoding allEncodings[] = {
    LegacyEncoding::Tcvn3, LegacyEncoding::Vni,         LegacyEncoding::Viqr,      LegacyEncoding::Viscii,
    LegacyEncoding::Vps,   LegacyEncoding::Windows1258, LegacyEncoding::Utf8Twice, LegacyEncoding::HtmlEntities};
constexpr qsizetype mostShown = 4000; // letters
constexpr qsizetype shownBefore = 200;
constexpr int rowHeight = 28;

/// From a little before the first letter that no plain English has: the beginning may be all alike in both.
QString startingWhereItMatters(const QString &letters)
{
    const auto isForeign = [](QChar c) { return c.unicode() >= 0x80 || c == u'&'; };
    const auto first = std::find_if(letters.begin(), letters.end(), isForeign);
    const qsizetype at = first == letters.end() ? 0 : first - letters.begin();
    return letters.mid(std::max<qsizetype>(0, at - shownBefore), mostShown);
}

QPlainTextEdit *newPane(const QString &name)
{
    auto *pane = new QPlainTextEdit;
    pane->setReadOnly(true);
    pane->setTabChangesFocus(true);
    pane->setAccessibleName(name);
    pane->setMinimumSize(420, 170);
    return pane;
}

} // namespace

EncodingDialog::EncodingDialog(const QString &letters, std::optional<LegacyEncoding> guess, QWidget *parent)
    : QDialog(parent)
    , m_letters(startingWhereItMatters(letters))
    , m_encodings(new QListWidget)
    , m_before(newPane(tr("Before")))
    , m_after(newPane(tr("After")))
{
    setWindowTitle(tr("Old encoding"));
    m_encodings->setAccessibleName(tr("Encoding"));
    for (const LegacyEncoding encoding : allEncodings) {
        const QString name = encodingName(encoding);
        auto *item = new QListWidgetItem(encoding == guess ? tr("%1 (recognized)").arg(name) : name, m_encodings);
        item->setData(Qt::UserRole, static_cast<int>(encoding));
        item->setSizeHint({0, rowHeight});
    }
    layOut(guess.has_value());
    m_before->setPlainText(m_letters);
    connect(m_encodings, &QListWidget::currentRowChanged, this, &EncodingDialog::showAfter);
    choose(guess.value_or(LegacyEncoding::Tcvn3));
    m_encodings->setFocus();
}

void EncodingDialog::layOut(bool isGuessed)
{
    auto *said = new QLabel(isGuessed ? tr("The words show which encoding it is. Look whether the lower text is right.")
                                      : tr("No old encoding was recognized. Choose one and look at the lower text."));
    said->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    QPushButton *convert = buttons->addButton(tr("&Convert"), QDialogButtonBox::AcceptRole);
    convert->setProperty("primary", true);
    convert->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_encodings->setFixedWidth(220);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(18, 18, 18, 18);
    grid->setSpacing(8);
    grid->addWidget(said, 0, 0, 1, 2);
    grid->addWidget(new QLabel(tr("Encoding")), 1, 0);
    grid->addWidget(m_encodings, 2, 0, 3, 1);
    grid->addWidget(new QLabel(tr("Before")), 1, 1);
    grid->addWidget(m_before, 2, 1);
    grid->addWidget(new QLabel(tr("After")), 3, 1);
    grid->addWidget(m_after, 4, 1);
    grid->addWidget(buttons, 5, 0, 1, 2);
    grid->setColumnStretch(1, 1);
}

LegacyEncoding EncodingDialog::encoding() const
{
    const QListWidgetItem *item = m_encodings->currentItem();
    return item ? static_cast<LegacyEncoding>(item->data(Qt::UserRole).toInt()) : LegacyEncoding::Tcvn3;
}

void EncodingDialog::choose(LegacyEncoding encoding)
{
    for (int row = 0; row < m_encodings->count(); ++row) {
        if (m_encodings->item(row)->data(Qt::UserRole).toInt() == static_cast<int>(encoding))
            m_encodings->setCurrentRow(row);
    }
}

QString EncodingDialog::after() const
{
    return m_after->toPlainText();
}

void EncodingDialog::showAfter()
{
    m_after->setPlainText(fromLegacy(m_letters, encoding()));
}

} // namespace toasoan
