#include "ui/window/dialog_parts.h"

#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLayout>
#include <QProgressBar>
#include <QPushButton>

namespace toasoan {
namespace {

constexpr qsizetype lettersInTip = 1000;

} // namespace

QLabel *sentenceLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // else a word that is longer than the screen makes the window as wide
    return label;
}

QLabel *problemLabel()
{
    auto *label = sentenceLabel({});
    label->hide();
    return label;
}

void showProblem(QLabel &label, const QString &text)
{
    QPalette colours = label.palette();
    colours.setColor(QPalette::WindowText, themeOf(colours).error);
    label.setPalette(colours);
    label.setText(text);
    label.show();
}

QString plainTip(const QString &text)
{
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.left(lettersInTip).toHtmlEscaped());
}

QProgressBar *busyBar()
{
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedHeight(4);
    bar->hide();
    return bar;
}

void fitHeight(QDialog &dialog)
{
    dialog.resize(dialog.width(), dialog.layout()->totalHeightForWidth(dialog.width()));
}

QDialogButtonBox *answerButtons(QDialog &dialog, const QString &go)
{
    auto *buttons = new QDialogButtonBox;
    QPushButton *answer = buttons->addButton(go, QDialogButtonBox::AcceptRole);
    answer->setProperty("primary", true);
    answer->setDefault(true);
    buttons->addButton(QCoreApplication::translate("DialogParts", "Cancel"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

QFont headlineFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(base.pointSizeF() > 0 ? base.pointSizeF() * 1.2 : 13);
    return font;
}

} // namespace toasoan
