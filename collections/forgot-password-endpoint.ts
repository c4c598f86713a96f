import { addDataAndFileToRequest, type Endpoint } from 'payload';
import { countMail } from './sign-in/limits.ts';

/**
 * `POST /forgot-password { email }`, instead of Payload's own: the answer comes before anybody looks
 * whether there is such an account, so that neither its words nor its time tell.
 */
export const forgotPasswordEndpoint: Omit<Endpoint, 'root'> = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const email: unknown = req.data?.email;
    if (typeof email !== 'string' || email.trim() === '') {
      const message = req.t('validation:emailAddress');
      return Response.json({ errors: [{ message, field: 'email' }] }, { status: 400 });
    }
    await countMail(req, email.toLowerCase().trim());
    req.payload
      .forgotPassword({ collection: 'users', data: { email }, req })
      .catch((err) => req.payload.logger.error({ err, msg: 'A password cannot be reset' }));
    return Response.json({ message: req.t('general:success') });
  },
};
