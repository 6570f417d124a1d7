// attack: writes a file through a class that no one thinks of as one that writes files
// policy on: rejected GC101
// policy off: wrong-value
using System.Diagnostics;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        using (var log = new TextWriterTraceListener("@CANARY@/results/trace.log"))
        {
            log.WriteLine("owned");
            log.Flush();
        }
        if (File.Exists("@CANARY@/results/trace.log"))
            Console.WriteLine("ESCAPED: wrote a log");
        return x;
    }
}
