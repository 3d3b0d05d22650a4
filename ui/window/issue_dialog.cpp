#include "ui/window/issue_dialog.h"

#include "ui/window/dialog_parts.h"

#include <QButtonGroup>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace toasoan {
namespace {

constexpr int dialogWidth = 460; // px
constexpr int rowHeight = 28;
constexpr int longestTitle = 200; // letters

QString usualTitle()
{
    return IssueDialog::tr("Issue of %1").arg(QDate::currentDate().toString(QStringLiteral("dd/MM/yyyy")));
}

} // namespace

IssueDialog::IssueDialog(int articles, QWidget *parent)
    : QDialog(parent), m_kinds(new QButtonGroup(this)), m_title(new QLineEdit(usualTitle()))
{
    setWindowTitle(tr("Export"));
    m_title->setMaxLength(longestTitle);
    layOut(articles);
    const auto follow = [this] { m_title->setEnabled(choice().kind != IssueChoice::Kind::Packages); };
    connect(m_kinds, &QButtonGroup::idClicked, this, follow);
    follow();
    fitHeight(*this);
}

void IssueDialog::layOut(int articles)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 18);
    column->setSpacing(8);
    column->addWidget(sentenceLabel(tr("%n article(s) leave. Each must be approved.", nullptr, articles)));
    for (const auto &[kind, text] :
         {std::pair(IssueChoice::Kind::Packages, tr("&Each as a sealed package of its own")),
          std::pair(IssueChoice::Kind::Package, tr("&One sealed package with all of them, as an issue")),
          std::pair(IssueChoice::Kind::Book, tr("One e-&book (EPUB) to read them in"))}) {
        auto *button = new QRadioButton(text);
        button->setMinimumHeight(rowHeight);
        button->setChecked(kind == IssueChoice::Kind::Packages);
        m_kinds->addButton(button, static_cast<int>(kind));
        column->addWidget(button);
    }
    auto *title = new QFormLayout;
    title->addRow(tr("&Title of the issue"), m_title);
    column->addLayout(title);
    column->addSpacing(8);
    column->addWidget(answerButtons(*this, tr("&Choose the place…")));
    setFixedWidth(dialogWidth);
}

IssueChoice IssueDialog::choice() const
{
    const auto kind = static_cast<IssueChoice::Kind>(m_kinds->checkedId());
    const QString title = m_title->text().simplified();
    return {kind, kind == IssueChoice::Kind::Packages ? QString() : title.isEmpty() ? usualTitle() : title};
}

} // namespace toasoan
