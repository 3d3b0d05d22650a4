#include "ui/window/dialog_parts.h"

#include "ui/common/theme.h"

#include <QDialog>
#include <QLabel>
#include <QLayout>
#include <QProgressBar>

namespace toasoan {

QLabel *sentenceLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
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

QFont headlineFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(base.pointSizeF() > 0 ? base.pointSizeF() * 1.2 : 13);
    return font;
}

} // namespace toasoan
