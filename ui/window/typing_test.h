#pragma once
#include "ui/window/input_method.h"
#include "ui/window/typing_trace.h"

#include <QDialog>

class QLabel;

namespace toasoan {

class ProbeField;

/// Help for "typing Vietnamese does not work": a sentence to type, what arrived of it, and what to do.
class TypingTest : public QDialog
{
    Q_OBJECT

public:
    TypingTest(const TypingEnvironment &environment, QWidget *parent);

    [[nodiscard]] QString report() const; ///< for whoever helps, as plain text
    [[nodiscard]] static QString sentence();

private:
    void showWhatArrived();

    TypingEnvironment m_environment;
    ProbeField *m_field;
    QLabel *m_verdict;
    QLabel *m_advice;
    QLabel *m_arrived;
};

} // namespace toasoan
