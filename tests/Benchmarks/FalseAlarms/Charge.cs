namespace GradCheck.Benchmarks.FalseAlarms;

/// <summary>What was said against an element of a right gradient.</summary>
internal enum Charge
{
    /// <summary>Called wrong, though every form says nearly the same: our fault.</summary>
    FalseAlarm,

    /// <summary>Called wrong where the next of the other right forms is as far away, too, and by more than the allowance: it lost its digits.</summary>
    FormsDiffer,

    /// <summary>NaN or infinity where the reference is finite: the form overflowed.</summary>
    Overflow,

    /// <summary>Neither agrees nor is wrong.</summary>
    Inconclusive,
}
