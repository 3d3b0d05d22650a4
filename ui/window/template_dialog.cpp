#include "ui/window/template_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace toasoan {
namespace {

constexpr int linesShown = 14;
constexpr int rowHeight = 30;

/// One line for what a block will be.
QString lineOf(const Block &block)
{
    return std::visit(overloaded{[](const Paragraph &paragraph) {
                                     const QString letters = plainText(paragraph.text);
                                     return letters.isEmpty() ? TemplateDialog::tr("Paragraph") : letters;
                                 },
                                 [](const CrossHead &head) { return QString(u"▸ " + plainText(head.text)); },
                                 [](const Figure &) { return TemplateDialog::tr("Picture with caption"); },
                                 [](const Quote &) { return TemplateDialog::tr("Quotation"); },
                                 [](const Box &box) { return TemplateDialog::tr("Box: %1").arg(box.title); },
                                 [](const ListBlock &) { return TemplateDialog::tr("List"); },
                                 [](const auto &) { return QStringLiteral("…"); }},
                      block.content);
}

QString frameText(const Article &article)
{
    QStringList lines;
    for (const QString &field : {article.kicker, article.genre, article.sections.join(u", "_qs)}) {
        if (!field.isEmpty() && !lines.contains(field))
            lines.append(field);
    }
    lines.append(QString());
    for (const Block &block : article.body) {
        if (lines.size() > linesShown) {
            lines.append(u"…"_qs);
            break;
        }
        lines.append(lineOf(block));
    }
    return lines.join(u'\n');
}

QLabel *problemNote(const QList<Error> &problems)
{
    QStringList files;
    for (const Error &problem : problems)
        files.append(QFileInfo(problem.args.value(0)).fileName() + u" ("_qs + problem.detail + u')');
    auto *note = new QLabel(TemplateDialog::tr("Not readable and left out: %1").arg(files.join(u", "_qs)));
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    return note;
}

} // namespace

QString templateName(const ArticleTemplate &model)
{
    return model.origin == ArticleTemplate::Origin::Shipped
               ? QCoreApplication::translate("Templates", model.name.toUtf8().constData())
               : model.name;
}

TemplateDialog::TemplateDialog(const Templates &templates, QWidget *parent)
    : QDialog(parent)
    , m_templates(templates.usable)
    , m_list(new QListWidget)
    , m_frame(new QLabel)
    , m_begin(new QPushButton(tr("&Begin")))
{
    setWindowTitle(tr("New article by template"));
    for (const ArticleTemplate &model : std::as_const(m_templates))
        (new QListWidgetItem(templateName(model), m_list))->setSizeHint({0, rowHeight});
    m_list->setAccessibleName(tr("Templates"));
    m_list->setMinimumSize(240, 300);
    m_frame->setTextFormat(Qt::PlainText);
    m_frame->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_frame->setForegroundRole(QPalette::PlaceholderText);
    m_frame->setMinimumWidth(260);
    m_frame->setWordWrap(true);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(18);
    columns->addWidget(m_list);
    columns->addWidget(m_frame, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(12);
    layout->addLayout(columns, 1);
    if (!templates.problems.isEmpty())
        layout->addWidget(problemNote(templates.problems));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setText(QCoreApplication::translate("Form", "Cancel"));
    m_begin->setProperty("primary", true);
    m_begin->setDefault(true);
    buttons->addButton(m_begin, QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateDialog::showFrame);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    m_begin->setEnabled(!m_templates.isEmpty());
}

void TemplateDialog::showFrame(int row)
{
    if (row >= 0)
        m_frame->setText(frameText(m_templates[row].article));
}

ArticleTemplate TemplateDialog::chosen() const
{
    return m_templates.value(m_list->currentRow());
}

} // namespace toasoan
