#include "ui/window/save_path.h"

#include "app/language/fold.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace toasoan {
namespace {

constexpr int mostLetters = 60;

bool mayWriteOver(const QString &path, QWidget *window)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("SavePath", text); };
    QMessageBox box(QMessageBox::Warning, {},
                    say(QT_TRANSLATE_NOOP("SavePath", "“%1” is there already.")).arg(QFileInfo(path).fileName()),
                    QMessageBox::NoButton, window);
    box.setInformativeText(say(QT_TRANSLATE_NOOP("SavePath", "What it holds now is gone when it is written over.")));
    QPushButton *over =
        box.addButton(say(QT_TRANSLATE_NOOP("SavePath", "&Write over it")), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(say(QT_TRANSLATE_NOOP("SavePath", "&Another name…")), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == over;
}

} // namespace

QString withSuffix(const QString &path, const QString &suffix)
{
    const QString end = u'.' + suffix;
    return path.endsWith(end, Qt::CaseInsensitive) ? path : QString(path + end);
}

QString fileNameFor(const QString &headline, const QString &suffix)
{
    QString name = folded(headline).left(mostLetters);
    for (QChar &c : name)
        c = c.isLetterOrNumber() ? c : QChar(u'-');
    name = name.split(u'-', Qt::SkipEmptyParts).join(u'-');
    return (name.isEmpty() ? QStringLiteral("bai") : name) + u'.' + suffix;
}

QString askSavePath(QWidget *window, const QString &title, const QString &name, const QString &filter)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QFileDialog dialog(window, title, QDir(documents).exists() ? documents : QDir::homePath(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // it does not know the suffix yet
    dialog.selectFile(name);
    while (dialog.exec() == QDialog::Accepted) {
        const QString path = withSuffix(dialog.selectedFiles().value(0), QFileInfo(name).suffix());
        if (!QFileInfo::exists(path) || mayWriteOver(path, window))
            return path;
    }
    return {};
}

} // namespace toasoan
