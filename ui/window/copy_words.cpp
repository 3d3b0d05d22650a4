#include "ui/window/copy_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {
namespace {

QString said(const char *text, int count)
{
    return QCoreApplication::translate("CopyWords", text, nullptr, count);
}

bool isWorthSaying(const CopyNote &note)
{
    return note.act != CopyAct::KeepMarks && note.act != CopyAct::KeepLinks;
}

constexpr PieceKind allKinds[] = {PieceKind::Kicker,    PieceKind::Headline, PieceKind::Bylines,   PieceKind::Dateline,
                                  PieceKind::SourceTag, PieceKind::Sapo,     PieceKind::CrossHead, PieceKind::Caption};

} // namespace

QString wordsFor(const CopyNote &note)
{
    switch (note.act) {
    case CopyAct::ConvertEncoding:
        return said(QT_TRANSLATE_N_NOOP("CopyWords", "%n text(s) of an old encoding read as Unicode"), note.count);
    case CopyAct::PlainSpaces:
        return said(QT_TRANSLATE_N_NOOP("CopyWords", "%n no-break space(s) made plain"), note.count);
    case CopyAct::DropHidden:
        return said(QT_TRANSLATE_N_NOOP("CopyWords", "%n hidden text(s) left out"), note.count);
    case CopyAct::DropDeleted:
        return said(QT_TRANSLATE_N_NOOP("CopyWords", "%n text(s) left out that a tracked change deleted"), note.count);
    case CopyAct::DropFurniture:
        return said(QT_TRANSLATE_N_NOOP("CopyWords", "%n part(s) of the web page around the article left out"),
                    note.count);
    case CopyAct::DropLooks:
        return said(QT_TRANSLATE_N_NOOP("CopyWords", "%n time(s) fonts, colours, sizes dropped"), note.count);
    case CopyAct::DropRemarks:
        return said(QT_TRANSLATE_N_NOOP("CopyWords", "%n comment(s) left out"), note.count);
    case CopyAct::DropScripts:
        return said(QT_TRANSLATE_N_NOOP("CopyWords", "%n script(s) or form(s) left out"), note.count);
    case CopyAct::DropFarPictures:
        return said(QT_TRANSLATE_N_NOOP("CopyWords", "%n picture(s) named that did not come along"), note.count);
    case CopyAct::DropChatHeads:
        return said(QT_TRANSLATE_N_NOOP("CopyWords", "%n name(s) and time(s) of messages left out"), note.count);
    case CopyAct::DropPageLines:
        return said(QT_TRANSLATE_N_NOOP("CopyWords", "%n line(s) about the page left out"), note.count);
    case CopyAct::KeepMarks:
        return said(QT_TRANSLATE_N_NOOP("CopyWords", "bold, italic and the like kept in %n place(s)"), note.count);
    case CopyAct::KeepLinks:
        return said(QT_TRANSLATE_N_NOOP("CopyWords", "%n link(s) kept"), note.count);
    case CopyAct::KeepHeads:
        return said(QT_TRANSLATE_N_NOOP("CopyWords", "%n cross-head(s) recognized"), note.count);
    case CopyAct::KeepLists:
        return said(QT_TRANSLATE_N_NOOP("CopyWords", "%n list(s) kept"), note.count);
    case CopyAct::KeepTables:
        return said(QT_TRANSLATE_N_NOOP("CopyWords", "%n table(s) kept"), note.count);
    case CopyAct::KeepPictures:
        return said(QT_TRANSLATE_N_NOOP("CopyWords", "%n picture(s) or caption(s) kept"), note.count);
    }
    return {};
}

QString summaryOf(const QList<CopyNote> &notes)
{
    constexpr int mostSaid = 4;
    QStringList parts;
    for (const CopyNote &note : notes) {
        if (isWorthSaying(note) && parts.size() < mostSaid)
            parts.append(wordsFor(note));
    }
    return parts.join(QStringLiteral(", "));
}

ChoiceLine lineFor(const CopyNote &note, ChoiceLine::Kind kind)
{
    QStringList quoted;
    for (const QString &example : note.examples)
        quoted.append(u'“' + example + u'”');
    QString words = wordsFor(note);
    if (!words.isEmpty())
        words.front() = words.front().toUpper();
    return {words, quoted.join(QStringLiteral(", ")), kind};
}

QString nameOf(PieceKind kind)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("CopyWords", "Kicker"),     QT_TRANSLATE_NOOP("CopyWords", "Headline"),
        QT_TRANSLATE_NOOP("CopyWords", "Pen names"),  QT_TRANSLATE_NOOP("CopyWords", "Dateline"),
        QT_TRANSLATE_NOOP("CopyWords", "Source tag"), QT_TRANSLATE_NOOP("CopyWords", "Sapo"),
        QT_TRANSLATE_NOOP("CopyWords", "Cross-head"), QT_TRANSLATE_NOOP("CopyWords", "Caption")};
    return QCoreApplication::translate("CopyWords", names[static_cast<int>(kind)]);
}

QString summaryOf(const QList<RecognizedPiece> &pieces)
{
    QStringList parts;
    for (const PieceKind kind : allKinds) {
        const auto count = std::count_if(pieces.begin(), pieces.end(),
                                         [kind](const RecognizedPiece &piece) { return piece.kind == kind; });
        if (count == 1)
            parts.append(nameOf(kind).toLower());
        else if (count > 1)
            parts.append(QStringLiteral("%1 × %2").arg(nameOf(kind).toLower()).arg(count));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace toasoan
