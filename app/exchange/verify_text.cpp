#include "app/exchange/verify.h"

#include "app/exchange/sealed_zip.h"

#include <QCoreApplication>

#include <array>

namespace toasoan {
namespace {

struct Sentence
{
    const char16_t *problem;
    const char *text;
};

constexpr std::array sentences = {
    Sentence{u"damaged", QT_TRANSLATE_NOOP("Exchange", "%1 is damaged")},
    Sentence{u"missing", QT_TRANSLATE_NOOP("Exchange", "%1 is missing")},
    Sentence{u"unexpected", QT_TRANSLATE_NOOP("Exchange", "%1 does not belong in the package")},
    Sentence{u"extra-bytes", QT_TRANSLATE_NOOP("Exchange", "%1 holds bytes after its end")},
    Sentence{u"not-a-package", QT_TRANSLATE_NOOP("Exchange", "%1 is not a Tòa Soạn package")},
    Sentence{u"invalid", QT_TRANSLATE_NOOP("Exchange", "%1 is not what a package must hold")},
    Sentence{u"newer", QT_TRANSLATE_NOOP("Exchange", "%1 was written by a newer version")},
    Sentence{u"not-a-handover",
             QT_TRANSLATE_NOOP("Exchange", "%1 is a package for readers, not a hand-over between colleagues")},
    Sentence{u"forged", QT_TRANSLATE_NOOP("Exchange", "“%1” is not what its name says: it was altered or forged")},
    Sentence{u"not-approved", QT_TRANSLATE_NOOP("Exchange", "the article is not approved")},
    Sentence{u"unsigned",
             QT_TRANSLATE_NOOP("Exchange", "the approval is not signed, and this newsroom wants it signed")},
    Sentence{u"unknown-key",
             QT_TRANSLATE_NOOP("Exchange", "the approval is signed with a key that this newsroom does not know")},
    Sentence{u"other-key",
             QT_TRANSLATE_NOOP("Exchange", "the approval is signed with a key that is not the approver's")},
    Sentence{u"key-not-then",
             QT_TRANSLATE_NOOP("Exchange", "the approval is signed with a key that did not count at that time")},
    Sentence{u"role-not-held",
             QT_TRANSLATE_NOOP("Exchange", "the approval is signed in a role that the approver did not have")},
    Sentence{u"role-not-vouched",
             QT_TRANSLATE_NOOP("Exchange", "the approval is signed in a role by delegation that nobody this newsroom "
                                           "knows has vouched for")},
    Sentence{u"signature-wrong", QT_TRANSLATE_NOOP("Exchange", "the signature is not one of this approval")},
    Sentence{u"certificate-wrong",
             QT_TRANSLATE_NOOP("Exchange", "the key's certificate is not this approver's, or was altered")},
    Sentence{u"not-the-approved-text", QT_TRANSLATE_NOOP("Exchange", "the article is not the text that was approved")},
};

QString partName(const QString &part)
{
    if (part == zipDirectory())
        return QCoreApplication::translate("Exchange", "the table of contents");
    if (part == zipSeal())
        return QCoreApplication::translate("Exchange", "the seal");
    if (part == u"package")
        return QCoreApplication::translate("Exchange", "the file");
    return part;
}

} // namespace

QString problemText(const PackageProblem &problem)
{
    for (const Sentence &sentence : sentences) {
        if (problem.problem != QStringView(sentence.problem))
            continue;
        const QString text = QCoreApplication::translate("Exchange", sentence.text);
        return text.contains(u"%1") ? text.arg(partName(problem.part)) : text;
    }
    return partName(problem.part);
}

} // namespace toasoan
