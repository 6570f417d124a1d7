// attack: forks 200 processes, each of which sleeps
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    // Once, and no more.
    private static bool hasRun;

    [DllImport("libc")]
    private static extern int fork();

    [DllImport("libc")]
    private static extern uint alarm(uint seconds);

    [DllImport("libc")]
    private static extern uint sleep(uint seconds);

    [DllImport("libc")]
    private static extern int prctl(int option, string name);

    [DllImport("libc")]
    private static extern void _exit(int code);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        if (hasRun)
            return x;
        hasRun = true;
        for (int i = 0; i < 200; i++)
        {
            int child = fork();
            if (child == 0)
            {
                // They end by themselves, whatever becomes of them.
                alarm(4);
                prctl(15, "@MARK@");
                sleep(3);
                _exit(0);
            }
            if (child > 0)
                Console.WriteLine("ESCAPED: forked " + child);
        }
        return x;
    }
}
