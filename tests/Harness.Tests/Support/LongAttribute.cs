using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace GradCheck.Tests.Support;

/// <summary>
/// A test that takes ten seconds and more, since it runs the program many times: it is asked where <c>GRADCHECK_TESTS</c> is <c>all</c>, as in
/// <c>.ci/run</c>, and skipped elsewhere.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LongAttribute : NUnitAttribute, IApplyToTest
{
    public void ApplyToTest(Test test)
    {
        test.Properties.Add(PropertyNames.Category, Corpus.Category);
        if (Corpus.IsWhole)
            return;
        test.RunState = RunState.Ignored;
        test.Properties.Set(PropertyNames.SkipReason, "Long: GRADCHECK_TESTS=all asks it.");
    }
}
