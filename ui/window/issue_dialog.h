#pragma once
#include <QDialog>

class QButtonGroup;
class QLineEdit;

namespace toasoan {

/// What several articles become that leave together.
struct IssueChoice
{
    enum class Kind {
        Packages, ///< one for each
        Package,  ///< one with all of them, under one manifest
        Book,     ///< an EPUB
    };
    Kind kind = Kind::Packages;
    QString title; ///< of the issue; empty for Packages
};

/// Asks what becomes of the chosen articles. Where they are written to is asked after that.
class IssueDialog : public QDialog
{
    Q_OBJECT

public:
    explicit IssueDialog(int articles, QWidget *parent = nullptr);
    [[nodiscard]] IssueChoice choice() const;

private:
    void layOut(int articles);

    QButtonGroup *m_kinds;
    QLineEdit *m_title;
};

} // namespace toasoan
